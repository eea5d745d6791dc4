package de.dresden.smartparticipation.participation.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER | 12,5 | 12.5 | 12,5",
                "NUMBER | 1 000 | 1000 | 1000",
                "DATE | 2026-11-21 | 2026-11-21 | 21.11.2026",
                "DATE | 21.11.2026 | 2026-11-21 | 21.11.2026",
                "SINGLE | o2 | o2 | Radweg",
                "YES_NO | true | true | ja",
                "TEXT | =1+1 | =1+1 | =1+1",
            })
    void whatIsTypedIsKeptInOneFormAndShownInWords(FieldKind kind, String typed, String kept, String shown) {
        IdeaFieldView field = field(kind, false);

        assertThat(field.kept(typed)).isEqualTo(kept);
        assertThat(AnswerForm.shown(field, kept, Locale.GERMAN)).isEqualTo(shown);
    }

    @Test
    void severalOptionsStandInLines() {
        IdeaFieldView field = field(FieldKind.MULTIPLE, false);

        assertThat(field.kept("o1\no2\no1")).isEqualTo("o1\no2");
        assertThat(AnswerForm.shown(field, "o1\no2", Locale.GERMAN)).isEqualTo("Gehweg; Radweg");
    }

    @Test
    void aPlaceIsDrawnOrWrittenInDegrees() {
        IdeaFieldView field = field(FieldKind.PLACE, false);

        assertThat(field.kept("51.0504, 13.7373"))
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[13.737300,51.050400]}");
        assertThat(field.kept("{\"type\":\"LineString\",\"coordinates\":[[13.7,51.0],[13.8,51.1]]}"))
                .contains("LineString", "[13.700000,51.000000]");
        assertThat(field.kept(
                        "{\"type\":\"Polygon\",\"coordinates\":[[[13.7,51.0],[13.8,51.0],[13.8,51.1],[13.7,51.0]]]}"))
                .contains("Polygon");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER | zwölf",
                "NUMBER | 1e99999999",
                "DATE | 31.02.2026",
                "DATE | gestern",
                "SINGLE | o3",
                "SINGLE | Gehweg",
                "YES_NO | vielleicht",
                "PLACE | Albertplatz",
                "PLACE | {}",
                "PLACE | {\"type\":\"Point\",\"coordinates\":[913.7,51.0]}",
                "PLACE | {\"type\":\"MultiPoint\",\"coordinates\":[[13.7,51.0]]}",
            })
    void whatIsNoAnswerIsRefused(FieldKind kind, String typed) {
        assertThatThrownBy(() -> field(kind, false).kept(typed)).isInstanceOf(Refused.class);
    }

    @Test
    void onlyWhatIsRequiredMustBeAnswered() {
        assertThat(field(FieldKind.TEXT, false).kept("  ")).isNull();
        assertThatThrownBy(() -> field(FieldKind.TEXT, true).kept(null)).isInstanceOf(Refused.class);
    }

    @Test
    void whoReadsEnglishReadsTheEnglishWordsOfAnAnswerAndOfARefusal() {
        List<FieldOption> options =
                List.of(new FieldOption("o1", new Wording("Gehweg", "Pavement")), new FieldOption("o2", "Radweg"));
        IdeaFieldView field = new IdeaFieldView(
                1, FieldKind.MULTIPLE, new Wording("Weg", "Way"), Wording.NONE, true, false, options, false, 1);

        assertThat(AnswerForm.shown(field, "o1\no2", Locale.ENGLISH)).isEqualTo("Pavement; Radweg");
        assertThat(AnswerForm.shown(field, "o1\no2", Locale.GERMAN)).isEqualTo("Gehweg; Radweg");
        assertThatThrownBy(() -> field.kept("")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(Texts.in(Locale.ENGLISH).text(refused)).contains("“Way”");
            assertThat(Texts.german().text(refused)).contains("„Weg“");
        });
    }

    private static IdeaFieldView field(FieldKind kind, boolean required) {
        List<FieldOption> options =
                kind.choice() ? List.of(new FieldOption("o1", "Gehweg"), new FieldOption("o2", "Radweg")) : List.of();
        return new IdeaFieldView(
                1, kind, new Wording("Frage", "Question"), Wording.NONE, required, false, options, false, 1);
    }
}
