package de.dresden.smartparticipation.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.ColumnNames;
import de.dresden.smartparticipation.platform.intake.FieldKind;
import de.dresden.smartparticipation.platform.intake.IntakeCounts;
import de.dresden.smartparticipation.platform.intake.IntakeField;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import de.dresden.smartparticipation.platform.intake.IntakeProtocol;
import de.dresden.smartparticipation.platform.intake.RowCheck;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The heap must not grow with the number of rows: what lives is measured after a collection, ten times. Every build writes as many
 * characters in fewer rows; all rows are for the full one.
 */
abstract class ManyRows {

    private static final int LOOKS = 10;
    private static final long MEGABYTE = 1024 * 1024;
    private static final String SENTENCE = "Der Radweg ist hier zu schmal und endet plötzlich. ";
    private static final TableLayout LAYOUT = TableLayout.of(
            "Beiträge",
            Locale.GERMAN,
            Instant.parse("2026-11-22T10:00:00Z"),
            TableColumn.text("Nummer", 12),
            TableColumn.text("Titel", 30),
            TableColumn.text("Text", 80),
            TableColumn.dateTime("Eingang"));

    @TempDir
    Path folder;

    private final Heap heap = new Heap();
    private final int rows;
    private final String text;

    ManyRows(int rows, int sentences) {
        this.rows = rows;
        this.text = IntStream.range(0, sentences)
                .mapToObj(number -> number * 7919 % 10_007 + " " + SENTENCE)
                .collect(Collectors.joining());
    }

    /** What lives now, beyond what lived at the start. */
    private final class Heap {

        private final long before = live();
        private long most;

        void look(long row) {
            if (row % (rows / LOOKS) == 0) {
                most = Math.max(most, live() - before);
            }
        }

        private long live() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        }

        void assertBelow(long megabytes) {
            assertThat(most / MEGABYTE).as("MB of live heap").isLessThan(megabytes);
        }
    }

    private Path write(TableFormat format) throws IOException {
        Path file = folder.resolve("beitraege." + format.extension());
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter writer = TableWriter.to(out, format, LAYOUT)) {
            for (int i = 1; i <= rows; i++) {
                writer.row("B" + i, "Titel " + i, i + " " + text, LAYOUT.asOf().plusSeconds(i));
                heap.look(i);
            }
            writer.finish();
        }
        return file;
    }

    private long read(Path file) throws IOException {
        long count = 0;
        try (TableRows rows = TableSource.open(file).rows()) {
            while (rows.hasNext()) {
                count++;
                assertThat(rows.next().number()).isEqualTo(count + 1);
                heap.look(count);
            }
        }
        return count;
    }

    @Test
    void csv_is_written_and_read_in_constant_memory() throws IOException {
        assertThat(read(write(TableFormat.CSV))).isEqualTo(rows);
        heap.assertBelow(24);
    }

    @Test
    void xlsx_is_written_and_read_in_constant_memory() throws IOException {
        assertThat(read(write(TableFormat.XLSX))).isEqualTo(rows);
        heap.assertBelow(24);
    }

    /** In a method of its own: what the other program's writer keeps of the texts is gone when the reading is measured. */
    private Path writtenByASpreadsheetProgram() throws IOException {
        Path file = folder.resolve("geteilt.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Beiträge");
            sheet.value(0, 0, "Nummer");
            sheet.value(0, 1, "Text");
            for (int i = 1; i <= rows; i++) {
                sheet.value(i, 0, i);
                sheet.value(i, 1, i + " " + SENTENCE.repeat(10));
                if (i % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        return file;
    }

    @Test
    void of_a_spreadsheet_programs_workbook_only_the_shared_texts_are_kept() throws IOException {
        Path file = writtenByASpreadsheetProgram();
        assertThat(read(file)).isEqualTo(rows);
        // a hundred thousand texts of 520 characters of one byte need 90 MB
        heap.assertBelow(10 + rows / 1_250);
    }

    @Test
    void a_check_remembers_the_numbers_only() throws IOException {
        IntakePlan plan = new IntakePlan(
                List.of(
                        IntakeField.of("number", "n", FieldKind.LINE).required().called(ColumnNames.NUMBER),
                        IntakeField.of("text", "t", FieldKind.TEXT)
                                .atMost(10_000)
                                .called(ColumnNames.TEXT)),
                "number",
                List.of());
        TableSource source = TableSource.open(write(TableFormat.CSV));
        RowCheck check = new RowCheck(plan, ColumnMapping.suggest(source.headers(), plan));
        IntakeCounts counts;
        try (TableRows rows = source.rows();
                OutputStream out = Files.newOutputStream(folder.resolve("protokoll.csv"));
                IntakeProtocol protocol = IntakeProtocol.into(out, "Protokoll", Locale.GERMAN, LAYOUT.asOf())) {
            while (rows.hasNext()) {
                protocol.add(check.check(rows.next()));
                heap.look(protocol.counts().read());
            }
            counts = protocol.finish();
        }
        assertThat(counts).isEqualTo(new IntakeCounts(rows, rows, 0, 0, 0));
        heap.assertBelow(40);
    }
}
