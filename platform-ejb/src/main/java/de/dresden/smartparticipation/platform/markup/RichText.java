package de.dresden.smartparticipation.platform.markup;

import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/**
 * Formatted text: headings of levels 2 to 4, paragraphs, lists, links, emphasis, quotations and tables. Everything else of
 * HTML is taken out, scripts and styles with their content.
 */
public final class RichText {

    private static final int MOVES = 10;
    private static final Pattern SMALL_NUMBER = Pattern.compile("[1-9]\\d?");
    private static final AttributePolicy LINK = (element, attribute, value) ->
            value.strip().matches("(?is)(https?://|mailto:|tel:|/(?!/)|#).*") ? value.strip() : null;
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "p", "br", "ul", "ol", "li", "strong", "em", "blockquote", "a")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowAttributes("scope")
            .matching(false, "row", "col")
            .onElements("th")
            .allowAttributes("colspan", "rowspan")
            .matching(SMALL_NUMBER)
            .onElements("th", "td")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private RichText() {}

    /** What is allowed of it, well-formed; doing it again changes nothing. */
    public static String sanitised(String html) {
        if (html == null || html.isBlank()) {
            return "";
        }
        // what was nested wrongly can be moved once more when it is read again
        String before = html;
        String after = POLICY.sanitize(before);
        for (int i = 0; i < MOVES && !after.equals(before); i++) {
            before = after;
            after = POLICY.sanitize(before);
        }
        return after;
    }

    /** The text without markup: a line per block and row, a blank line between paragraphs, «• » before items. */
    public static String plain(String html) {
        if (html == null || html.isBlank()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        HtmlSanitizer.sanitize(POLICY.sanitize(html), new PlainText(text));
        return text.toString()
                .replace('\u00A0', ' ')
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
