package de.dresden.smartparticipation.platform.tables;

import static de.dresden.smartparticipation.platform.tables.SomeTables.file;
import static de.dresden.smartparticipation.platform.tables.SomeTables.text;
import static de.dresden.smartparticipation.platform.tables.SomeTables.workbook;
import static de.dresden.smartparticipation.platform.tables.SomeTables.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {

    private static final TableLimits SMALL = new TableLimits(2_000, 3, 4, 60_000_000, 200);

    @TempDir
    Path folder;

    /** Reads all and returns the key of the sentence, after a look that both languages have it. */
    private static String refusal(Path file, TableLimits limits) {
        Refused refused = catchThrowableOfType(Refused.class, () -> {
            try (TableRows rows = TableSource.open(file, null, limits).rows()) {
                rows.forEachRemaining(row -> assertThat(row.cells()).isNotNull());
            }
        });
        assertThat(refused).as("refused").isNotNull();
        String key = refused.reason().key();
        assertThat(Texts.german().text(refused)).isNotEqualTo(key).doesNotContain("{0}");
        assertThat(Texts.in(Locale.ENGLISH).text(refused))
                .isNotEqualTo(key)
                .isNotEqualTo(Texts.german().text(refused));
        return key.replace("platform.tables.", "");
    }

    private static String refusal(Path file) {
        return refusal(file, TableLimits.USUAL);
    }

    private Path bytes(String latin1) {
        return file(folder, "x.csv", latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A compound file as office programs write it: a directory entry of 128 bytes begins with the stream's name. */
    private Path compound(String stream) {
        byte[] content = new byte[4096];
        byte[] magic = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(magic, 0, content, 0, magic.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, content, 1024 + 128, name.length);
        return file(folder, "x.xlsx", content);
    }

    @Test
    void an_empty_file() {
        assertThat(refusal(bytes(""))).isEqualTo("empty");
        assertThat(refusal(bytes("\u00EF\u00BB\u00BF"))).isEqualTo("empty");
        assertThat(refusal(bytes("  \r\n\n "))).isEqualTo("empty");
        assertThat(refusal(workbook(folder, sheet -> {}))).isEqualTo("empty");
    }

    @Test
    void a_file_of_another_kind_whatever_its_name_says() {
        assertThat(refusal(bytes("%PDF-1.7 ..."))).isEqualTo("kind.pdf");
        assertThat(refusal(bytes("\u0089PNG\r\n\u001A\n"))).isEqualTo("kind.image");
        assertThat(refusal(bytes("\u00FF\u00D8\u00FF\u00E0\0\0"))).isEqualTo("kind.image");
        assertThat(refusal(bytes("\u001F\u008B\b\0"))).isEqualTo("kind.archive");
        assertThat(refusal(bytes("{\\rtf1\\ansi"))).isEqualTo("kind.text-document");
        assertThat(refusal(bytes("<html><table><tr><td>Als xls gespeichert"))).isEqualTo("kind.html");
        assertThat(refusal(bytes("<?xml version=\"1.0\"?><a/>"))).isEqualTo("kind.xml");
        assertThat(refusal(bytes("[{\"nummer\": 1}]"))).isEqualTo("kind.json");
        assertThat(refusal(bytes("MZ\0\1\2\0x\0\0\0\0\0y"))).isEqualTo("kind.binary");
        assertThat(refusal(compound("Workbook"))).isEqualTo("kind.xls");
        assertThat(refusal(compound("WordDocument"))).isEqualTo("kind.text-document");
        assertThat(refusal(zip(folder, "x.xlsx", "word/document.xml", "<w/>"))).isEqualTo("kind.text-document");
        assertThat(refusal(zip(folder, "x.xlsx", "ppt/presentation.xml", "<p/>")))
                .isEqualTo("kind.presentation");
        assertThat(refusal(zip(folder, "x.xlsx", "bilder/1.txt", "x"))).isEqualTo("kind.archive");
        assertThat(refusal(zip(folder, "x.xlsx", "xl/workbook.bin", "x"))).isEqualTo("kind.xlsb");
        assertThat(refusal(zip(folder, "x.ods", "mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo("kind.ods");
    }

    @Test
    void a_workbook_with_a_password() {
        assertThat(refusal(compound("EncryptedPackage"))).isEqualTo("password");
    }

    @Test
    void a_broken_workbook() throws IOException {
        Path whole = workbook(folder, sheet -> {
            for (int r = 0; r < 500; r++) {
                sheet.value(r, 0, "Zeile " + r);
            }
        });
        byte[] bytes = Files.readAllBytes(whole);

        assertThat(refusal(file(folder, "half.xlsx", Arrays.copyOf(bytes, bytes.length / 2))))
                .isEqualTo("broken-workbook");
        assertThat(refusal(zip(folder, "x.xlsx", "xl/workbook.xml", "<workbook/>")))
                .isEqualTo("broken-workbook");
        assertThat(refusal(zip(
                        folder,
                        "x.xlsx",
                        "[Content_Types].xml",
                        "<Types/>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships/>",
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name=\"a\" sheetId=\"1\"/></sheets></workbook>")))
                .isEqualTo("broken-workbook");
    }

    @Test
    void a_workbook_whose_sheet_ends_in_the_middle() {
        assertThat(refusal(sheetWith(
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nummer</t></is></c></row><row r=\"2\"><c")))
                .isEqualTo("broken-workbook");
    }

    @Test
    void a_workbook_that_points_far_beyond_the_last_column() {
        assertThat(refusal(sheetWith("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>")))
                .isEqualTo("broken-workbook");
    }

    private Path sheetWith(String rows) {
        return zip(
                folder,
                "x.xlsx",
                "[Content_Types].xml",
                "<Types/>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows);
    }

    @Test
    void a_zip_bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThat(refusal(file(folder, "x.xlsx", out.toByteArray()))).isEqualTo("unpacks-too-large");
    }

    @Test
    void a_workbook_with_more_shared_texts_than_fit_into_memory() {
        Path file = workbook(folder, sheet -> sheet.value(0, 0, "x".repeat(300)));

        assertThat(refusal(file, new TableLimits(100_000, 3, 4, 60_000_000, 200)))
                .isEqualTo("unpacks-too-large");
    }

    @Test
    void what_is_too_large() {
        assertThat(refusal(text(folder, "Nummer\n" + "x".repeat(3_000)), SMALL)).isEqualTo("too-large");
        assertThat(refusal(text(folder, "Nummer\n1\n2\n3\n4\n"), SMALL)).isEqualTo("too-many-rows");
        assertThat(refusal(text(folder, "a;b;c;d;e\n1;2;3;4;5\n"), SMALL)).isEqualTo("too-many-columns");
    }

    @Test
    void a_column_that_is_there_twice() {
        assertThat(refusal(text(folder, "Nummer;Text; text \n1;2;3\n"))).isEqualTo("duplicate-column");
        assertThat(refusal(workbook(folder, sheet -> {
                    sheet.value(0, 0, "Titel");
                    sheet.value(0, 1, "Titel");
                })))
                .isEqualTo("duplicate-column");
    }

    @Test
    void a_header_that_is_not_there() throws IOException {
        Path file = text(folder, ";;\n1;2;3\n");
        TableShape shape = TableSource.open(file).shape().withHeader(true);
        Refused refused = catchThrowableOfType(Refused.class, () -> TableSource.open(file, shape));

        assertThat(refused.reason().key()).isEqualTo("platform.tables.no-header");
    }

    @Test
    void a_quote_that_is_never_closed_is_told_by_its_row_and_does_not_swallow_the_rest() {
        Path file = text(folder, "Nummer;Text\n1;ok\n2;\"offen\n3;x\n4;y\n");
        Refused refused = catchThrowableOfType(Refused.class, () -> SomeTables.rows(file));

        assertThat(refused.reason().key()).isEqualTo("platform.tables.quotes");
        assertThat(refused.reason().arguments()).containsExactly(3L);
    }

    @Test
    void a_sheet_that_the_workbook_does_not_have() throws IOException {
        Path file = workbook(folder, sheet -> sheet.value(0, 0, "Nummer"));
        TableShape shape = TableSource.open(file).shape().withSheet("Daten");
        Refused refused = catchThrowableOfType(Refused.class, () -> TableSource.open(file, shape));

        assertThat(refused.reason().key()).isEqualTo("platform.tables.no-sheet");
    }

    @Test
    void a_file_that_became_another_one_since_it_was_recognised() throws IOException {
        TableShape shape = TableSource.open(text(folder, "a;b\n1;2\n")).shape();
        Path other = workbook(folder, sheet -> sheet.value(0, 0, "Nummer"));
        Refused refused = catchThrowableOfType(Refused.class, () -> TableSource.open(other, shape));

        assertThat(refused.reason().key()).isEqualTo("platform.tables.changed-meanwhile");
    }
}
