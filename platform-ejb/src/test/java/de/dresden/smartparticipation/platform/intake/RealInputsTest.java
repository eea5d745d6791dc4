package de.dresden.smartparticipation.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.dresden.smartparticipation.platform.tables.TableRows;
import de.dresden.smartparticipation.platform.tables.TableShape;
import de.dresden.smartparticipation.platform.tables.TableSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contributions of real consultations, where they are at hand: recognised and mapped without touching a setting. */
class RealInputsTest {

    private static final IntakePlan PLAN = new IntakePlan(
            List.of(
                    IntakeField.of("number", "n", FieldKind.LINE).required().called(ColumnNames.NUMBER),
                    IntakeField.of("title", "t", FieldKind.LINE)
                            .expected()
                            .atMost(500)
                            .called(ColumnNames.TITLE),
                    IntakeField.of("text", "x", FieldKind.TEXT)
                            .expected()
                            .atMost(20_000)
                            .called(ColumnNames.TEXT),
                    IntakeField.of("source", "s", FieldKind.LINE).atMost(2_000).called(ColumnNames.SOURCE)),
            "number",
            List.of("title", "text"));

    private static Path file(String name) {
        String configured = System.getProperty("SP_SHARED_DATA", System.getenv("SP_SHARED_DATA"));
        Path data = configured == null ? Path.of("..", "..", "shared", "data") : Path.of(configured);
        Path file = data.resolve("consultations").resolve(name);
        assumeTrue(Files.isReadable(file), () -> file + " is not there");
        return file;
    }

    private static IntakeProtocol check(TableSource source) throws IOException {
        IntakeProtocol protocol = IntakeProtocol.counting();
        RowCheck check = new RowCheck(PLAN, ColumnMapping.suggest(source.headers(), PLAN));
        try (TableRows rows = source.rows()) {
            while (rows.hasNext()) {
                protocol.add(check.check(rows.next()));
            }
        }
        return protocol;
    }

    @Test
    void bonn_with_semicolons_and_a_mark_has_28_contributions_without_text() throws IOException {
        TableSource source = TableSource.open(file("bonn-radverkehr.csv"));
        TableShape shape = source.shape();
        IntakeProtocol protocol = check(source);

        assertThat(shape.charset()).isEqualTo("UTF-8");
        assertThat(shape.delimiter()).isEqualTo(';');
        assertThat(shape.header()).isTrue();
        assertThat(source.headers()).containsExactly("Nummer", "Titel", "Text", "Quelle");
        assertThat(source.notices()).isEmpty();
        assertThat(protocol.counts()).isEqualTo(new IntakeCounts(2_163, 2_163, 0, 0, 28));
        assertThat(protocol.problems())
                .hasSize(28)
                .allMatch(problem -> problem.severity() == Severity.WARNING
                        && problem.column().equals("Text")
                        && problem.reason().key().equals("platform.intake.value-missing"));
    }

    @Test
    void krefeld_with_commas_and_no_mark() throws IOException {
        TableSource source = TableSource.open(file("krefeld-mobilitaetskonzept.csv"));

        assertThat(source.shape().delimiter()).isEqualTo(',');
        assertThat(source.shape().charset()).isEqualTo("UTF-8");
        assertThat(check(source).counts()).isEqualTo(new IntakeCounts(337, 337, 0, 0, 7));
    }
}
