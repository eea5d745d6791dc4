package de.dresden.smartparticipation.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.tables.TableRow;
import de.dresden.smartparticipation.platform.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowCheckTest {

    private static final List<String> HEADINGS =
            List.of("Nummer", "Titel", "Text", "Datum", "E-Mail", "Thema", "Punkt", "Anzahl", "Breite");
    private static final IntakePlan PLAN = new IntakePlan(
            List.of(
                    IntakeField.of("number", "n", FieldKind.LINE)
                            .required()
                            .atMost(10)
                            .called(ColumnNames.NUMBER),
                    IntakeField.of("title", "t", FieldKind.LINE)
                            .expected()
                            .atMost(20)
                            .called(ColumnNames.TITLE),
                    IntakeField.of("text", "x", FieldKind.TEXT).atMost(100).called(ColumnNames.TEXT),
                    IntakeField.of("received", "d", FieldKind.DATE).called(ColumnNames.DATE),
                    IntakeField.of("email", "e", FieldKind.EMAIL).forgivingly().called(ColumnNames.EMAIL),
                    IntakeField.of("topic", "c", FieldKind.CHOICE)
                            .oneOf(List.of("Öffentlicher Raum", "Radverkehr"))
                            .called(ColumnNames.TOPIC),
                    IntakeField.of("point", "p", FieldKind.POINT).called(ColumnNames.POINT),
                    IntakeField.of("count", "a", FieldKind.NUMBER).called(List.of("Anzahl")),
                    IntakeField.of("latitude", "l", FieldKind.LATITUDE).called(ColumnNames.LATITUDE)),
            "number",
            List.of("title", "text"));

    private final RowCheck check = new RowCheck(PLAN, ColumnMapping.suggest(HEADINGS, PLAN));
    private long next = 2;

    private RowVerdict verdict(String... cells) {
        return check.check(new TableRow(next++, List.of(cells), cells.length));
    }

    @Test
    void a_formula_that_nobody_has_computed_refuses_the_row_with_one_sentence() {
        RowVerdict verdict =
                check.check(new TableRow(2, List.of("", "Titel", "Text", "", "", "", "", "", ""), 9, Set.of(0)));

        assertThat(verdict.accepted()).isFalse();
        assertThat(problem(verdict)).isEqualTo("2 Nummer ERROR platform.tables.uncomputed");
    }

    /** A good row but for one cell. */
    private RowVerdict with(String heading, String value) {
        String[] cells = {"B" + next, "Titel", "Text", "", "", "", "", "", ""};
        cells[HEADINGS.indexOf(heading)] = value;
        return verdict(cells);
    }

    /** Row, column, severity and key of the only problem, after a look that both languages have its sentence. */
    private static String problem(RowVerdict verdict) {
        assertThat(verdict.problems()).hasSize(1);
        RowProblem problem = verdict.problems().get(0);
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(Texts.in(language).text(problem.reason()))
                    .isNotEqualTo(problem.reason().key())
                    .doesNotContain("{");
        }
        return problem.row() + " " + problem.column() + " " + problem.severity() + " "
                + problem.reason().key().replace("platform.intake.", "");
    }

    @Test
    void a_good_row_gives_typed_values() {
        IntakeRow row = verdict(
                        " B1 ",
                        "Mehr\nBänke",
                        "Absatz\r\n\r\nzwei",
                        "14.09.2017 10:15",
                        "a@b.de",
                        "öffentlicher raum",
                        "51,05; 13,73",
                        "1.234,5",
                        "51.05")
                .row();

        assertThat(row.text("number")).isEqualTo("B1");
        assertThat(row.text("title")).isEqualTo("Mehr Bänke");
        assertThat(row.text("text")).isEqualTo("Absatz\n\nzwei");
        assertThat(row.instant("received")).isEqualTo(Instant.parse("2017-09-14T08:15:00Z"));
        assertThat(row.text("email")).isEqualTo("a@b.de");
        assertThat(row.text("topic")).isEqualTo("Öffentlicher Raum");
        assertThat(row.point("point")).isEqualTo(new IntakePoint(new BigDecimal("51.05"), new BigDecimal("13.73")));
        assertThat(row.number("count")).isEqualByComparingTo("1234.5");
        assertThat(row.number("latitude")).isEqualByComparingTo("51.05");
    }

    @Test
    void a_blank_row_is_skipped() {
        RowVerdict blank = verdict("", " ", "", "", "", "", "", "", "");

        assertThat(blank.outcome()).isEqualTo(RowVerdict.Outcome.SKIPPED);
        assertThat(problem(blank)).isEqualTo("2  WARNING blank-row");
    }

    @Test
    void a_row_without_a_required_value_is_refused_and_without_an_expected_one_warned() {
        RowVerdict unnumbered = with("Nummer", "");
        RowVerdict untitled = with("Titel", "");

        assertThat(unnumbered.outcome()).isEqualTo(RowVerdict.Outcome.REFUSED);
        assertThat(problem(unnumbered)).isEqualTo("2 Nummer ERROR value-missing");
        assertThat(untitled.accepted()).isTrue();
        assertThat(problem(untitled)).isEqualTo("3 Titel WARNING value-missing");
        assertThat(untitled.row().has("title")).isFalse();
    }

    @Test
    void a_row_with_neither_title_nor_text_says_nothing() {
        assertThat(verdict("B1", "", "", "", "", "", "", "", "").outcome()).isEqualTo(RowVerdict.Outcome.REFUSED);
    }

    @Test
    void a_text_is_refused_rather_than_cut() {
        assertThat(with("Titel", "🚲".repeat(20)).accepted()).isTrue();
        assertThat(problem(with("Titel", "x".repeat(21)))).isEqualTo("3 Titel ERROR too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2017", "2017-13-01", "gestern", "14.09.217", "12", "14/09/2017", "2017-09-14T25:00"})
    void an_unreadable_date_is_refused(String date) {
        assertThat(problem(with("Datum", date))).isEqualTo("2 Datum ERROR no-date");
    }

    @Test
    void an_unusable_value_of_a_forgiving_field_is_left_out_with_a_warning() {
        RowVerdict verdict = with("E-Mail", "nicht angegeben");

        assertThat(problem(verdict)).isEqualTo("2 E-Mail WARNING no-email");
        assertThat(verdict.accepted()).isTrue();
        assertThat(verdict.row().has("email")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "@b.de", "a b@c.de", "a@b.de; c@d.de", "a@.", "<a@b.de>"})
    void what_is_no_email_address(String text) {
        assertThat(problem(with("E-Mail", text))).endsWith("WARNING no-email");
    }

    @Test
    void an_unknown_choice_number_degree_or_point_is_refused() {
        assertThat(problem(with("Thema", "Luftfahrt"))).isEqualTo("2 Thema ERROR no-choice");
        assertThat(problem(with("Anzahl", "viele"))).isEqualTo("3 Anzahl ERROR no-number");
        assertThat(problem(with("Breite", "91"))).isEqualTo("4 Breite ERROR no-degrees");
        assertThat(problem(with("Punkt", "Altmarkt"))).isEqualTo("5 Punkt ERROR no-point");
        assertThat(problem(with("Punkt", "95,1; 13,7"))).isEqualTo("6 Punkt ERROR no-point");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "51.05, 13.73",
                "51.05,13.73",
                "51,05 13,73",
                "51,05, 13,73",
                "(51.05;13.73)",
                "POINT(13.73 51.05)"
            })
    void points_as_people_and_programs_write_them(String text) {
        assertThat(with("Punkt", text).row().point("point"))
                .isEqualTo(new IntakePoint(new BigDecimal("51.05"), new BigDecimal("13.73")));
    }

    @Test
    void control_characters_are_taken_out_and_unreadable_ones_pointed_out() {
        RowVerdict verdict = with("Text", "a\u0000b\u0001c");

        assertThat(verdict.row().text("text")).isEqualTo("abc");
        assertThat(problem(verdict)).isEqualTo("2 Text WARNING control-characters");
        assertThat(problem(with("Text", "Stra\uFFFDe"))).isEqualTo("3 Text WARNING unreadable-character");
    }

    @Test
    void an_error_value_of_a_spreadsheet_counts_as_empty() {
        RowVerdict verdict = with("Text", "#NV");

        assertThat(problem(verdict)).isEqualTo("2 Text WARNING cell-error");
        assertThat(verdict.row().has("text")).isFalse();
    }

    @Test
    void a_shifted_row_is_refused() {
        RowVerdict verdict = verdict("B1", "Titel", "Text", "", "", "", "", "", "", "übrig");

        assertThat(problem(verdict)).isEqualTo("2  ERROR too-many-cells");
        assertThat(verdict("B2", "Titel", "Text", "", "", "", "", "", "", " ").accepted())
                .isTrue();
    }

    @Test
    void a_number_that_stood_before_is_skipped_with_the_row_where() {
        assertThat(with("Nummer", "B7").accepted()).isTrue();
        RowVerdict again = with("Nummer", " B7 ");

        assertThat(again.outcome()).isEqualTo(RowVerdict.Outcome.SKIPPED);
        assertThat(problem(again)).isEqualTo("3 Nummer WARNING twice-in-file");
        assertThat(again.problems().get(0).reason().arguments()).containsExactly("B7", 2L);
    }

    @Test
    void a_refused_row_does_not_take_the_number_from_a_good_one() {
        assertThat(verdict("B7", "x".repeat(99), "", "", "", "", "", "", "").accepted())
                .isFalse();
        assertThat(with("Nummer", "B7").accepted()).isTrue();
    }

    @Test
    void the_same_letters_in_another_composition_are_the_same_number() {
        assertThat(with("Nummer", "\u00C4 1").accepted()).isTrue();
        assertThat(with("Nummer", "A\u0308 1").outcome()).isEqualTo(RowVerdict.Outcome.SKIPPED);
    }

    @Test
    void a_doubtful_number_is_read_with_a_warning() {
        RowVerdict verdict = with("Anzahl", "1.234");

        assertThat(verdict.row().number("count")).isEqualByComparingTo("1.234");
        assertThat(problem(verdict)).isEqualTo("2 Anzahl WARNING number-doubtful");
    }
}
