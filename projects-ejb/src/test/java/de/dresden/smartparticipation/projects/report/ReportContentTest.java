package de.dresden.smartparticipation.projects.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.project.ProjectLight;
import de.dresden.smartparticipation.projects.project.ProjectState;
import de.dresden.smartparticipation.projects.report.ReportContent.ReportedMilestone;
import de.dresden.smartparticipation.projects.report.ReportContent.ReportedRisk;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportContentTest {

    private static final ReportContent CONTENT = new ReportContent(
            "PR-2026-001",
            "Beete \"für\" alle",
            "Stelle Bürgerbeteiligung",
            ProjectState.RUNNING,
            ProjectLight.YELLOW,
            "Das Wasser fehlt.",
            8_200_000,
            7_900_000L,
            7_500_000,
            1_000_000,
            2_000_000,
            3,
            List.of(
                    new ReportedMilestone("Beete gebaut", LocalDate.of(2026, 6, 9), LocalDate.of(2026, 6, 8)),
                    new ReportedMilestone("Wasser läuft", LocalDate.of(2026, 12, 1), null)),
            List.of(new ReportedRisk("Trockenheit", 4, 3, "Zisterne")),
            "Text");

    @Test
    void what_is_kept_as_json_is_read_as_it_was() {
        assertThat(ReportJson.read(ReportJson.write(CONTENT))).isEqualTo(CONTENT);
    }

    @Test
    void what_was_granted_stands_beside_what_was_asked_for_on_paper_and_in_the_text() {
        assertThat(ReportText.fill("{zuschuss} {bewilligt}", CONTENT)).isEqualTo("82.000,00 € 79.000,00 €");
        assertThat(ReportJson.write(CONTENT)).contains("\"grantedCents\":7900000");
    }

    @Test
    void a_report_from_before_it_was_kept_does_not_tell_it() {
        String older = ReportJson.write(CONTENT).replace("\"grantedCents\":7900000,", "");
        assertThat(ReportJson.read(older).grantedCents()).isNull();
        assertThat(ReportJson.write(ReportJson.read(older)))
                .as("its hash stays")
                .isEqualTo(older);
    }

    @Test
    void free_is_what_is_neither_bound_nor_set_aside_and_may_be_below_zero() {
        assertThat(CONTENT.freeCents()).isEqualTo(-300_000);
    }

    @Test
    void placeholders_are_filled_and_others_stay() {
        String filled =
                ReportText.fill("{nummer} {ampel}: {gebunden}, {meilensteine}, {naechster}. {unbekannt} {", CONTENT);

        assertThat(filled)
                .isEqualTo(
                        "PR-2026-001 Abweichung: 75.000,00 €, 1 von 2, Wasser läuft (fällig am 01.12.2026). {unbekannt} {");
    }

    @Test
    void names_that_there_are_not_are_told() {
        assertThat(ReportText.unknown("{ampel} {unbekannt} {Zuschuss}")).containsExactly("unbekannt", "Zuschuss");
    }

    @Test
    void every_placeholder_that_is_offered_is_filled() {
        for (String name : ReportText.NAMES) {
            assertThat(ReportText.fill("{" + name + "}", CONTENT)).as(name).doesNotContain("{");
        }
    }

    @Test
    void a_value_that_looks_like_a_placeholder_is_not_filled_again() {
        ReportContent sly = new ReportContent(
                "PR-2026-001",
                "{grund}",
                "D",
                ProjectState.RUNNING,
                ProjectLight.RED,
                "$1",
                0,
                0L,
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                "");

        assertThat(ReportText.fill("{projekt} {grund}", sly)).isEqualTo("{grund} $1");
    }
}
