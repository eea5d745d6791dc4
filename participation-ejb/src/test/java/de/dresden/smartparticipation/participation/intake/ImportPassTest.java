package de.dresden.smartparticipation.participation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.IntakeCounts;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import de.dresden.smartparticipation.platform.intake.IntakeProtocol;
import de.dresden.smartparticipation.platform.intake.RowVerdict;
import de.dresden.smartparticipation.platform.tables.TableRow;
import de.dresden.smartparticipation.platform.tables.TableRows;
import de.dresden.smartparticipation.platform.tables.TableSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPassTest {

    private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");
    private static final IntakePlan PLAN = ContributionPlan.with(List.of("Radverkehr"));

    @TempDir
    private Path folder;

    @Test
    void topics_and_areas_are_found_by_name_or_key_and_unknown_ones_are_a_warning() throws IOException {
        TableSource source = table("Nummer;Titel;Text;Thema;Stadtteil\n"
                + "1;A;a;radverkehr;Johannstadt-Süd\n2;B;b;Luftfahrt;7\n3;C;c;;Atlantis\n");
        ImportPass pass = pass(source);

        List<RowVerdict> verdicts = pass.check(rows(source), numbers -> Set.of());

        assertThat(verdicts).allMatch(RowVerdict::accepted);
        assertThat(pass.staged(verdicts.get(0).row())).satisfies(row -> {
            assertThat(row.topic()).isEqualTo(5);
            assertThat(row.area()).isEqualTo("07");
        });
        assertThat(pass.staged(verdicts.get(1).row()).area()).isEqualTo("07");
        assertThat(verdicts.get(0).problems()).isEmpty();
        assertThat(verdicts.get(1).problems()).hasSize(1);
        assertThat(verdicts.get(2).problems())
                .extracting(problem -> problem.reason().key())
                .containsExactly("participation.import.area-unknown");
    }

    @Test
    void numbers_that_are_there_already_are_skipped_and_what_comes_tomorrow_is_refused() throws IOException {
        TableSource source = table("Nummer;Titel;Text;Datum\n1;A;a;2026-11-01\n2;B;b;2026-11-18\n3;C;c;\n3;D;d;\n");

        List<RowVerdict> verdicts = pass(source).check(rows(source), numbers -> Set.of("1"));

        assertThat(verdicts)
                .extracting(RowVerdict::outcome)
                .containsExactly(
                        RowVerdict.Outcome.SKIPPED,
                        RowVerdict.Outcome.REFUSED,
                        RowVerdict.Outcome.ACCEPTED,
                        RowVerdict.Outcome.SKIPPED);
    }

    @Test
    void a_line_for_the_database_keeps_every_character() throws IOException {
        TableSource source = table("Nummer;Titel;Text\n1;A\\B;\"eins\nzwei\tdrei\"\n");
        ImportPass pass = pass(source);

        String line = pass.staged(pass.check(rows(source), n -> Set.of()).get(0).row())
                .line(8, 1);

        assertThat(line)
                .startsWith("8\t1\t2\t1\tA\\\\B\teins\\nzwei\\tdrei\t\\N\t\\N\t2026-11-17T08:00:00Z\t")
                .endsWith("\\N\n");
    }

    @Test
    void without_a_title_the_text_begins_as_one() throws IOException {
        TableSource source = table("Nummer;Titel;Text\n1;;Hier fehlt ein Radweg\n");
        ImportPass pass = pass(source);

        assertThat(pass.staged(pass.check(rows(source), n -> Set.of()).get(0).row())
                        .line(8, 1))
                .contains("\t1\tHier fehlt ein Radweg\tHier fehlt ein Radweg\t");
    }

    @Test
    void bonn_and_krefeld_are_read_whole_without_touching_a_setting() throws IOException {
        assertThat(counts(shared("bonn-radverkehr.csv"))).isEqualTo(new IntakeCounts(2163, 2163, 0, 0, 28));
        assertThat(counts(shared("krefeld-mobilitaetskonzept.csv"))).isEqualTo(new IntakeCounts(337, 337, 0, 0, 7));
    }

    private static IntakeCounts counts(Path file) throws IOException {
        TableSource source = TableSource.open(file);
        IntakeProtocol protocol = IntakeProtocol.counting();
        for (RowVerdict verdict : pass(source).check(rows(source), numbers -> Set.of())) {
            protocol.add(verdict);
        }
        return protocol.finish();
    }

    private static ImportPass pass(TableSource source) {
        return new ImportPass(
                PLAN,
                ColumnMapping.suggest(source.headers(), PLAN),
                Map.of("Radverkehr", 5L),
                List.of(new AreaName("07", "Johannstadt-Süd", "Altstadt")),
                NOW);
    }

    private static List<TableRow> rows(TableSource source) throws IOException {
        List<TableRow> all = new ArrayList<>();
        try (TableRows rows = source.rows()) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    private TableSource table(String content) throws IOException {
        return TableSource.open(Files.writeString(folder.resolve("table.csv"), content));
    }

    private static Path shared(String name) {
        String configured = System.getProperty("SP_SHARED_DATA", System.getenv("SP_SHARED_DATA"));
        Path data = configured == null ? Path.of("..", "..", "shared", "data") : Path.of(configured);
        Path file = data.resolve("consultations").resolve(name);
        assumeTrue(Files.isReadable(file), () -> file + " is not there");
        return file;
    }
}
