package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A table that was handed out, read again by another program than the one that wrote it. */
final class Sheets {

    private final long rows;
    private final String text;
    private final boolean formula;

    private Sheets(long rows, String text, boolean formula) {
        this.rows = rows;
        this.text = text;
        this.formula = formula;
    }

    static Sheets workbook(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            List<Row> lines = workbook.getFirstSheet().read();
            StringBuilder text = new StringBuilder();
            long numbered = 0;
            boolean below = false;
            for (Row line : lines) {
                if (below) {
                    numbered++;
                }
                below |=
                        line.getCellText(0).equals("Nr.") || line.getCellText(0).equals("Nummer");
                line.forEach(
                        cell -> text.append(cell == null ? "" : cell.getText()).append('\n'));
            }
            boolean formula = lines.stream()
                    .flatMap(Row::stream)
                    .anyMatch(cell -> cell != null && cell.getType() == CellType.FORMULA);
            return new Sheets(numbered, text.toString(), formula);
        }
    }

    /** An accessible document: tagged, with a language and a title. */
    static Sheets document(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("de");
            assertThat(document.getDocumentInformation().getTitle()).contains("Radverkehr");
            return new Sheets(
                    document.getNumberOfPages(),
                    new PDFTextStripper().getText(document).replaceAll("\\s+", " "),
                    false);
        }
    }

    Sheets hasRows(long number) {
        assertThat(rows).isEqualTo(number);
        return this;
    }

    /** Nothing in it is computed by whoever opens it. */
    Sheets hasNoFormula() {
        assertThat(formula).isFalse();
        return this;
    }

    Sheets contains(String... words) {
        assertThat(text).contains(words);
        return this;
    }

    String text() {
        return text;
    }
}
