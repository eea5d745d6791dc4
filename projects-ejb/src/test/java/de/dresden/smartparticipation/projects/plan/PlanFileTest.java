package de.dresden.smartparticipation.projects.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.dresden.smartparticipation.platform.fault.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a spreadsheet program copies, and what a plan leaves as, is read as items of a plan. */
class PlanFileTest {

    @Test
    void packagesAndMilestonesAreReadWithWhatTheyWaitFor() {
        List<PlanFile.Line> lines = PlanFile.read("""
                Nummer;Art;Vorgang;Beginn;Ende;Verantwortlich;Wartet auf
                AP 1;Arbeitspaket;Hochbeete bauen;01.03.2027;31.03.2027;SBB;
                M 1;Meilenstein;"Erste Pflanzung; mit Fest";;05.04.2027;;AP 1 + 5
                """);
        assertThat(lines).extracting(PlanFile.Line::kind).containsExactly(ItemKind.PACKAGE, ItemKind.MILESTONE);
        assertThat(lines.get(0).data().first()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(lines.get(0).responsible()).isEqualTo("SBB");
        assertThat(lines.get(1).data().title()).isEqualTo("Erste Pflanzung; mit Fest");
        assertThat(lines.get(1).data().first()).isEqualTo(LocalDate.of(2027, 4, 5));
        assertThat(lines.get(1).waitsFor()).containsExactly(new PlanFile.Before("AP1", 5));
    }

    @Test
    void englishTablesFromASpreadsheetAreReadToo() {
        List<PlanFile.Line> lines = PlanFile.read("Number\tItem\tStart\tEnd\tWaits for\n"
                + "WP 1\tBuild\t2027-03-01\t2027-03-31\t\nWP 2\tPlant\t2027-04-01\t2027-04-09\twp1, WP 7+14\n");
        assertThat(lines.get(1).waitsFor())
                .containsExactly(new PlanFile.Before("AP1", 0), new PlanFile.Before("AP7", 14));
    }

    @Test
    void aColumnThatNobodyKnowsIsNamedAndNothingIsTaken() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PlanFile.read("Vorgang;Ende;Kosten;Farbe\nBauen;05.04.2027;100;rot\n"))
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(reason -> reason.key() + " " + reason.arguments())
                        .containsExactly(
                                "projects.plan.import-column [Kosten]", "projects.plan.import-column [Farbe]"));
        assertThat(PlanFile.read("Vorgang;Ende;Fortschritt in Prozent;Kritisch\nBauen;05.04.2027;0;nein\n"))
                .as("as a plan leaves")
                .hasSize(1);
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PlanFile.read("Vorgang;Ende\nBauen;irgendwann\nPflanzen;05.04.2027\n"))
                .satisfies(refused -> assertThat(refused.reason().arguments()).startsWith(2L));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> PlanFile.read("Vorgang;Anfang\nBauen;05.04.2027\n"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> PlanFile.read(" "));
    }
}
