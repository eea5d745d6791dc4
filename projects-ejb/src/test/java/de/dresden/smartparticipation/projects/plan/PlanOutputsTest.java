package de.dresden.smartparticipation.projects.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableRows;
import de.dresden.smartparticipation.platform.tables.TableSource;
import de.dresden.smartparticipation.projects.plan.core.Slack;
import de.dresden.smartparticipation.projects.plan.core.Span;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectLight;
import de.dresden.smartparticipation.projects.project.ProjectState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan leaves as a table, as a calendar of its milestones and on paper, in both languages, and with nothing of it lost. */
class PlanOutputsTest {

    private static final Instant NOW = Instant.parse("2027-03-10T08:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2027, 4, 5);

    @Test
    void aTableNamesWhatItemsWaitForAndHowFarTheyAreFromTheBaseline() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanTable.write(sheet(), TableFormat.CSV, Locale.GERMAN, NOW, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(1)).contains("AP 1;Arbeitspaket;'=Hochbeete;01.03.2027;31.03.2027;Eva Sommer;40");
        assertThat(lines.get(2)).contains("AP 1 + 5").contains(";0;ja;").contains(";3;");
    }

    @ParameterizedTest
    @EnumSource(
            value = TableFormat.class,
            names = {"CSV", "XLSX"})
    void aTableThatLeavesCanBeReadAgain(TableFormat format, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan." + format.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            PlanTable.write(sheet(), format, Locale.GERMAN, NOW, out);
        }
        List<List<String>> read = new ArrayList<>();
        try (TableRows rows = TableSource.open(file).rows()) {
            rows.forEachRemaining(row -> read.add(row.cells()));
        }
        assertThat(read).hasSize(2);
        assertThat(read.get(1)).contains("M 1", "Meilenstein", "Pflanzung, mit Fest");
    }

    @Test
    void aMilestoneIsAWholeDayInACalendar() {
        String calendar = MilestoneCalendar.of(sheet(), "https://stadt.example/projects/plan.xhtml", NOW);
        assertThat(calendar)
                .contains("UID:PR-2027-001-M1@stadt.example\r\n")
                .contains("DTSTART;VALUE=DATE:20270405\r\nDTEND;VALUE=DATE:20270406\r\n")
                .contains("SUMMARY:Pflanzung\\, mit Fest\r\n")
                .doesNotContain("Hochbeete");
    }

    @Test
    void onPaperStandsInWordsWhatTheBarsShow() throws IOException {
        String text = new PlanPaper(sheet(), Locale.GERMAN)
                .html(DUE)
                .getDocumentElement()
                .getTextContent();
        assertThat(text)
                .contains("M 1 Pflanzung, mit Fest", "nach AP 1 + 5", "Kritisch", "+3 Tage zum Basisplan", "40 %");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlanPaper(sheet(), Locale.ENGLISH).write(NOW, out);
        assertThat(new String(out.toByteArray(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }

    @Test
    void anEmptyPlanIsAPaperToo() throws IOException {
        PlanSheet full = sheet();
        PlanSheet empty = new PlanSheet(
                full.project(), 0, List.of(), List.of(), List.of(), null, null, DUE, Map.of(), false, false);
        assertThat(new PlanPaper(empty, Locale.GERMAN)
                        .html(DUE)
                        .getDocumentElement()
                        .getTextContent())
                .contains("Es ist noch nichts geplant.");
    }

    private static PlanSheet sheet() {
        ProjectFrame project = new ProjectFrame(
                1, "PR-2027-001", null, null, "Essbar", 7, ProjectState.RUNNING, ProjectLight.GREEN, "");
        Span work = new Span(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31));
        ItemRow beds = new ItemRow(
                1,
                ItemKind.PACKAGE,
                1,
                "AP 1",
                "=Hochbeete",
                work,
                2L,
                null,
                "Eva Sommer",
                40,
                null,
                5_00L,
                3,
                List.of(),
                new Slack(0, 0),
                work);
        ItemRow planted = new ItemRow(
                2,
                ItemKind.MILESTONE,
                1,
                "M 1",
                "Pflanzung, mit Fest",
                Span.on(DUE),
                null,
                7L,
                "SBB",
                0,
                null,
                null,
                1,
                List.of(new LinkRow(1, "AP 1", "=Hochbeete", 5)),
                new Slack(0, 0),
                Span.on(DUE.minusDays(3)));
        BaselineRow baseline = new BaselineRow(1, 1, "Bewilligung", NOW, "Eva Sommer", null);
        return new PlanSheet(
                project,
                4,
                List.of(beds, planted),
                List.of(),
                List.of(baseline),
                baseline,
                null,
                LocalDate.of(2027, 3, 10),
                Map.of(),
                true,
                false);
    }
}
