package de.dresden.smartparticipation.platform.tables;

import static de.dresden.smartparticipation.platform.tables.SomeTables.AS_OF;
import static de.dresden.smartparticipation.platform.tables.SomeTables.oneText;
import static de.dresden.smartparticipation.platform.tables.SomeTables.row;
import static de.dresden.smartparticipation.platform.tables.SomeTables.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWritingTest {

    @TempDir
    Path folder;

    private static List<Row> read(byte[] workbook) throws IOException {
        try (ReadableWorkbook readable =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) {
            return readable.getFirstSheet().read();
        }
    }

    private String part(byte[] workbook, String name) throws IOException {
        Path file = SomeTables.file(folder, "parts.xlsx", workbook);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void numbers_and_dates_are_typed_so_that_people_can_compute_and_sort() throws IOException {
        TableLayout layout = TableLayout.of(
                "Beiträge",
                Locale.GERMAN,
                AS_OF,
                TableColumn.text("Titel", 30),
                TableColumn.integer("Jahr"),
                TableColumn.decimal("Anteil"),
                TableColumn.money("Betrag"),
                TableColumn.date("Tag"),
                TableColumn.dateTime("Eingang"),
                TableColumn.yesNo("öffentlich"));
        Row row = read(written(
                        TableFormat.XLSX,
                        layout,
                        List.of(row(
                                "=HYPERLINK(\"http://boese\")",
                                2026,
                                new BigDecimal("0.125"),
                                -123456L,
                                LocalDate.of(2026, 3, 1),
                                Instant.parse("2026-07-01T22:30:00Z"),
                                false))))
                .get(1);

        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(0)).isEqualTo("=HYPERLINK(\"http://boese\")");
        assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("2026");
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("0.125");
        assertThat(row.getCell(3).asNumber()).isEqualByComparingTo("-1234.56");
        assertThat(row.getCell(4).asDate()).isEqualTo(LocalDateTime.of(2026, 3, 1, 0, 0));
        assertThat(row.getCell(4).getDataFormatString()).isEqualTo("dd.mm.yyyy");
        assertThat(row.getCell(5).asDate()).isEqualTo(LocalDateTime.of(2026, 7, 2, 0, 30));
        assertThat(row.getCellText(6)).isEqualTo("nein");
    }

    /** The type keeps it from being run, the format from becoming a formula where somebody edits the cell. */
    @Test
    void what_looks_like_a_formula_is_a_text_and_stays_one() throws IOException {
        byte[] formula = written(TableFormat.XLSX, oneText(Locale.GERMAN), List.of(row("=1+1")));
        byte[] plain = written(TableFormat.XLSX, oneText(Locale.GERMAN), List.of(row("1+1")));

        assertThat(part(formula, "xl/worksheets/sheet1.xml"))
                .contains("t=\"inlineStr\"")
                .contains(">=1+1<")
                .doesNotContain("<f>");
        assertThat(part(formula, "xl/styles.xml")).contains("formatCode=\"@\"");
        assertThat(part(plain, "xl/styles.xml")).doesNotContain("formatCode=\"@\"");
    }

    @Test
    void the_header_is_frozen_filtered_and_repeated_and_texts_wrap() throws IOException {
        byte[] workbook = written(TableFormat.XLSX, oneText(Locale.GERMAN), List.of(row("a"), row("b")));
        String sheet = part(workbook, "xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("state=\"frozen\"")
                .contains("<autoFilter ref=\"A1:A3\">")
                .contains("<col ");
        assertThat(part(workbook, "xl/styles.xml")).contains("wrapText=\"true\"");
        assertThat(part(workbook, "xl/workbook.xml")).contains("Print_Titles");
    }

    @Test
    void the_document_says_its_title_and_the_sheet_has_an_allowed_name() throws IOException {
        TableLayout layout = TableLayout.of(
                "Was/wie: [Radverkehr] & Fußverkehr <2026> im ganzen Stadtgebiet",
                Locale.GERMAN,
                AS_OF,
                TableColumn.text("Beitrag", 10));
        byte[] workbook = written(TableFormat.XLSX, layout, List.of(row("a")));

        assertThat(part(workbook, "docProps/core.xml"))
                .contains(
                        "<dc:title>Was/wie: [Radverkehr] &amp; Fu&#xdf;verkehr &lt;2026&gt; im ganzen Stadtgebiet</dc:title>");
        Path file = SomeTables.file(folder, "x.xlsx", workbook);
        assertThat(SomeTables.open(file).sheets()).singleElement().satisfies(name -> assertThat(name)
                .hasSizeLessThanOrEqualTo(31)
                .doesNotContainPattern("[\\\\/?*\\[\\]:]"));
    }

    @Test
    void a_text_longer_than_a_cell_ends_in_a_mark_and_is_counted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // bicycles are two characters each in a Java string: the cut must not halve one
        String longText = "x" + "🚲".repeat(20_000);
        TableResult result = TableWriter.write(
                out,
                TableFormat.XLSX,
                oneText(Locale.GERMAN),
                List.of(row(longText)).iterator());

        String cell = read(out.toByteArray()).get(1).getCellText(0);
        assertThat(cell).hasSizeLessThanOrEqualTo(32_767).endsWith("🚲… [gekürzt]");
        assertThat(result.shortened()).isEqualTo(1);
    }

    @Test
    void a_text_that_just_fits_is_whole() throws IOException {
        String fitting = "x".repeat(32_767);
        byte[] workbook = written(TableFormat.XLSX, oneText(Locale.GERMAN), List.of(row(fitting)));

        assertThat(read(workbook).get(1).getCellText(0)).isEqualTo(fitting);
    }

    @Test
    void days_before_spreadsheets_can_count_stay_readable() throws IOException {
        TableLayout layout = TableLayout.of("T", Locale.GERMAN, AS_OF, TableColumn.date("Tag"));
        byte[] workbook = written(TableFormat.XLSX, layout, List.of(row(LocalDate.of(1899, 5, 7))));

        assertThat(read(workbook).get(1).getCellText(0)).isEqualTo("07.05.1899");
    }

    @Test
    void a_table_without_rows_is_a_workbook_all_the_same() throws IOException {
        assertThat(read(written(TableFormat.XLSX, oneText(Locale.GERMAN), List.of())))
                .hasSize(1);
    }
}
