package de.dresden.smartparticipation.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void whatTurnsWordsRoundIsLeftOut() {
        assertThat(TypedText.line("\u202Eabc\u202C")).isEqualTo("abc");
        assertThat(TypedText.text("a\u2066b\u2069\u200Fc\u00ADd\uFEFF\u0000")).isEqualTo("abcd");
    }

    @Test
    void whatShowsNothingIsEmpty() {
        for (String nothing : List.of(
                "",
                " ",
                "\u00A0\u2003",
                "\u200B\u200B",
                "\u200D",
                "\u2060\u202E",
                "\u3164",
                "\u2800",
                "\u034F\uFE0F")) {
            assertThat(TypedText.text(nothing)).as(escaped(nothing)).isNull();
            assertThat(TypedText.line(nothing)).as(escaped(nothing)).isNull();
            assertThat(TypedText.isVisible(nothing)).as(escaped(nothing)).isFalse();
        }
        assertThat(TypedText.text(null)).isNull();
    }

    @Test
    void wordsOfManyScriptsStayAsTheyAre() {
        for (String word : List.of(
                "Käthe Müller-Ñandú & Söhne",
                "می\u200Cخواهم",
                "क\u094D\u200Dष",
                "👩\u200D🔬",
                "Дрезден",
                "e\u0301",
                "5 €")) {
            assertThat(TypedText.line(word)).isEqualTo(word);
        }
    }

    @Test
    void aNameHasOneLineAndATextAsManyAsWereTyped() {
        assertThat(TypedText.line(" Rad\r\nLaden\tNord ")).isEqualTo("Rad Laden Nord");
        assertThat(TypedText.text(" one\n\ntwo\tthree ")).isEqualTo("one\n\ntwo\tthree");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04X", c)));
        return escaped.toString();
    }
}
