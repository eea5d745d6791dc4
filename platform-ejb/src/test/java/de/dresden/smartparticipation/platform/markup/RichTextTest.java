package de.dresden.smartparticipation.platform.markup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @Test
    void what_is_allowed_stays() {
        String allowed = "<h2>Ziel</h2><p>Ein <strong>sicherer</strong> <em>Radweg</em></p><ul><li>eins</li></ul>"
                + "<blockquote>Zitat</blockquote><table><thead><tr><th scope=\"col\">a</th></tr></thead>"
                + "<tbody><tr><td colspan=\"2\">b</td></tr></tbody></table>";

        assertThat(RichText.sanitised(allowed)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" JaVaScRiPt:alert(1)\">x</a>",
                "<a href=\"//boese.example/x\" onclick=\"alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<iframe src=\"https://boese.example\"></iframe>",
                "<svg onload=alert(1)>",
                "<form action=\"/logout\"><button>x</button></form>",
                "<style>body{display:none}</style>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<p id=\"x\" class=\"y\" name=\"z\">x</p>"
            })
    void what_could_harm_goes(String html) {
        assertThat(RichText.sanitised(html))
                .doesNotContainIgnoringCase("script:")
                .doesNotContain("alert(1)\"")
                .doesNotContainPattern("(?i)<(script|img|iframe|svg|form|button|style|math)")
                .doesNotContainPattern("(?i)<[^>]* (on\\w+|style|id|class|name)=")
                .doesNotContain("boese.example");
    }

    @Test
    void links_lead_out_without_a_trace() {
        assertThat(RichText.sanitised("<a href=\"https://www.dresden.de/\">Dresden</a>"))
                .contains("href=\"https://www.dresden.de/\"")
                .contains("noopener")
                .contains("noreferrer")
                .contains("nofollow");
        assertThat(RichText.sanitised("<a href=\"mailto:a&#64;dresden.de\">Mail</a>"))
                .contains("href=\"mailto:");
        assertThat(RichText.sanitised("<a href=\"/seite\">Seite</a>")).contains("href=\"/seite\"");
    }

    @Test
    void headings_that_belong_to_the_page_and_old_tags_are_translated() {
        assertThat(RichText.sanitised("<h1>Titel</h1><h6>klein</h6><p><b>fett</b> <i>schräg</i></p>"))
                .isEqualTo("<h2>Titel</h2><h4>klein</h4><p><strong>fett</strong> <em>schräg</em></p>");
    }

    @Test
    void plain_text_keeps_words_and_blocks() {
        String html = "<h2>Ziel &amp; Zweck</h2><p>Ein <strong>sicherer</strong>\n Radweg.<br>Bald.</p>"
                + "<ul><li>eins</li><li><p>zwei</p></li></ul>"
                + "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table><p>Ende</p>";

        assertThat(RichText.plain(html))
                .isEqualTo("Ziel & Zweck\n\nEin sicherer Radweg.\nBald.\n\n• eins\n• zwei\n\na | b\n1 | 2\n\nEnde");
    }

    @Test
    void nothing_is_nothing() {
        assertThat(RichText.sanitised(null)).isEmpty();
        assertThat(RichText.plain(" ")).isEmpty();
        assertThat(RichText.plain("<script>alert(1)</script>")).isEmpty();
    }

    @Provide
    Arbitrary<String> html() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<b>",
                        "</b>",
                        "<a href='https://a.de'>",
                        "</a>",
                        "<table>",
                        "<td>",
                        "<li>",
                        "x < y",
                        "&amp;",
                        "<script>",
                        "</script>",
                        "<!--",
                        "-->",
                        "\"",
                        "'",
                        "ä",
                        "<h1>",
                        "{{",
                        "<%")
                .list()
                .ofMaxSize(15)
                .map(parts -> String.join("", parts));
    }

    @Property
    void doing_it_again_changes_nothing(@ForAll("html") String html) {
        String once = RichText.sanitised(html);

        assertThat(RichText.sanitised(once)).isEqualTo(once);
    }
}
