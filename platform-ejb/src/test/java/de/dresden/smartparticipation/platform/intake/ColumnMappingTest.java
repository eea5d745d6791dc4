package de.dresden.smartparticipation.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private static final IntakePlan PLAN = new IntakePlan(
            List.of(
                    IntakeField.of("number", "participation.number", FieldKind.LINE)
                            .required()
                            .called(ColumnNames.NUMBER),
                    IntakeField.of("title", "t", FieldKind.LINE).called(ColumnNames.TITLE),
                    IntakeField.of("text", "x", FieldKind.TEXT).called(ColumnNames.TEXT),
                    IntakeField.of("email", "e", FieldKind.EMAIL).called(ColumnNames.EMAIL),
                    IntakeField.of("longitude", "l", FieldKind.LONGITUDE).called(ColumnNames.LONGITUDE)),
            "number",
            List.of("title", "text"));

    @Test
    void columns_are_found_by_what_people_call_them() {
        ColumnMapping mapping = ColumnMapping.suggest(
                List.of("Beschreibung", "NR.", "ueberschrift", "E-Mail (freiwillig)", "Laenge"), PLAN);

        assertThat(mapping.columns()).isEqualTo(Map.of("number", 1, "title", 2, "text", 0, "email", 3, "longitude", 4));
        assertThat(mapping.problems(PLAN)).isEmpty();
    }

    @Test
    void a_name_that_only_contains_a_known_one_is_left_to_people() {
        ColumnMapping mapping = ColumnMapping.suggest(List.of("ID", "Kontext", "Mailingliste", "Titel"), PLAN);

        assertThat(mapping.columns()).isEqualTo(Map.of("number", 0, "title", 3));
        assertThat(mapping.unused()).containsExactly("Kontext", "Mailingliste");
    }

    @Test
    void the_better_name_wins_and_no_column_is_used_twice() {
        ColumnMapping mapping = ColumnMapping.suggest(List.of("Kommentar", "Text", "ID", "Nummer"), PLAN);

        assertThat(mapping.heading("text")).isEqualTo("Text");
        assertThat(mapping.heading("number")).isEqualTo("Nummer");
    }

    @Test
    void a_required_field_without_a_column_is_a_problem() {
        ColumnMapping mapping = ColumnMapping.suggest(List.of("Titel"), PLAN);

        assertThat(mapping.problems(PLAN))
                .containsExactly(Reason.of("platform.intake.column-missing", Reason.of("participation.number")));
        assertThatThrownBy(() -> new RowCheck(PLAN, mapping)).isInstanceOf(Refused.class);
    }

    @Test
    void neither_of_two_that_say_something_is_a_problem() {
        assertThat(ColumnMapping.suggest(List.of("Nummer"), PLAN).problems(PLAN))
                .containsExactly(Reason.of("platform.intake.column-missing", Reason.of("t")));
    }

    @Test
    void a_column_for_two_fields_is_a_problem() {
        ColumnMapping mapping =
                ColumnMapping.suggest(List.of("Nummer", "Titel"), PLAN).with("text", 1);

        assertThat(mapping.problems(PLAN)).containsExactly(Reason.of("platform.intake.column-twice", "Titel"));
        assertThat(mapping.without("text").problems(PLAN)).isEmpty();
    }

    @Test
    void a_caller_of_the_api_names_columns() {
        List<String> headings = List.of("a", "b");

        assertThat(ColumnMapping.named(headings, PLAN, Map.of("number", "b")).columns())
                .isEqualTo(Map.of("number", 1));
        assertThatThrownBy(() -> ColumnMapping.named(headings, PLAN, Map.of("number", "c")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.of("platform.intake.no-column", "c")));
        assertThatThrownBy(() -> ColumnMapping.named(headings, PLAN, Map.of("numer", "a")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.of("platform.intake.no-field", "numer")));
    }
}
