package de.dresden.smartparticipation.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final Paper PAPER = Paper.called("Abwägungstabelle", Locale.GERMAN)
            .footer("BP-2026-001")
            .landscape()
            .heading(1, "Abwägungstabelle")
            .text("Erste Zeile\nZweite Zeile \u0007mit Steuerzeichen")
            .facts(Map.of("Eingang", "01.03.2027, 23:59:59"))
            .grid(
                    List.of("Nr.", "Stellungnahme"),
                    List.of(1, 4),
                    List.of(List.of("B001", "<script>=1+1"), List.of("T001", "")))
            .newPage()
            .heading(2, "Anlage")
            .done();

    @Test
    void a_pdf_is_tagged_named_and_holds_every_text() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PaperPdf.write(PAPER, out);

        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Abwägungstabelle");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("de");
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Zweite Zeile", "<script>=1+1", "T001", "Anlage", "Seite 2 von 2", "BP-2026-001");
        }
    }

    @Test
    void a_docx_has_headings_tables_and_the_same_texts() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PaperDocx.write(PAPER, out);

        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(docx.getParagraphs().get(0).getStyle()).isEqualTo("Heading1");
            assertThat(docx.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("<script>=1+1");
            });
            assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo("Abwägungstabelle");
        }
    }
}
