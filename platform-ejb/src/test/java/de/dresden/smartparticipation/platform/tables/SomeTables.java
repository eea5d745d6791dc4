package de.dresden.smartparticipation.platform.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files and rows for the tests of this room. */
final class SomeTables {

    static final Instant AS_OF = Instant.parse("2026-11-22T10:00:00Z");

    private SomeTables() {}

    static TableLayout oneText(Locale language) {
        return TableLayout.of("Beiträge", language, AS_OF, TableColumn.text("Beitrag", 60));
    }

    static byte[] written(TableFormat format, TableLayout layout, List<? extends List<?>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TableWriter.write(out, format, layout, rows.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }

    static Path file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path text(Path folder, String content, Charset charset) {
        return file(folder, "table.csv", content.getBytes(charset));
    }

    static Path text(Path folder, String content) {
        return text(folder, content, StandardCharsets.UTF_8);
    }

    /** A workbook as a spreadsheet program writes it: texts in the shared table. */
    static Path workbook(Path folder, Consumer<Worksheet> content) {
        return workbooks(folder, workbook -> content.accept(workbook.newWorksheet("Tabelle1")));
    }

    static Path workbooks(Path folder, Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(out, "Test", "1.0");
            content.accept(workbook);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(folder, "table.xlsx", out.toByteArray());
    }

    static Path zip(Path folder, String name, String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(folder, name, out.toByteArray());
    }

    static TableSource open(Path file) {
        try {
            return TableSource.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<TableRow> rows(Path file) {
        try {
            return TableSource.open(file).preview(Integer.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows' cells, without their numbers. */
    static List<List<String>> cells(Path file) {
        return rows(file).stream().map(TableRow::cells).toList();
    }
}
