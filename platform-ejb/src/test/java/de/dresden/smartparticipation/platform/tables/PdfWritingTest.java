package de.dresden.smartparticipation.platform.tables;

import static de.dresden.smartparticipation.platform.tables.SomeTables.AS_OF;
import static de.dresden.smartparticipation.platform.tables.SomeTables.row;
import static de.dresden.smartparticipation.platform.tables.SomeTables.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfWritingTest {

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static TableLayout layout(Locale language) {
        return new TableLayout(
                "Abwägungstabelle „Radverkehr“ <2026>",
                "Alle Beiträge, Stand der Prüfung",
                language,
                AS_OF,
                List.of(
                        TableColumn.text("Nr.", 8),
                        TableColumn.text("Beitrag", 60),
                        TableColumn.money("Betrag"),
                        TableColumn.dateTime("Eingang")));
    }

    private static List<List<Object>> rows(int count, String text) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(row("B" + i, text, 12_345L * i, AS_OF.plusSeconds(i)));
        }
        return rows;
    }

    /** What PDF/UA-1 finds wrong. */
    private static List<String> failures(byte[] pdf) throws VeraPDFException, IOException {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void it_is_accessible_by_pdf_ua() throws Exception {
        byte[] pdf =
                written(TableFormat.PDF, layout(Locale.GERMAN), rows(60, "Bitte mehr Fahrradbügel.\nUnd zwar bald."));

        assertThat(failures(pdf)).isEmpty();
    }

    @Test
    void the_validator_would_tell_if_it_were_not() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument untagged = new PDDocument()) {
            untagged.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            untagged.save(out);
        }

        assertThat(failures(out.toByteArray())).isNotEmpty();
    }

    @Test
    void a_table_without_rows_is_accessible_too() throws Exception {
        byte[] pdf = written(TableFormat.PDF, layout(Locale.ENGLISH), List.of());

        assertThat(failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document, 1)).contains("No entries").contains("Page 1 of 1");
        }
    }

    @Test
    void a_long_cell_goes_on_on_the_next_pages_and_each_repeats_the_header() throws Exception {
        String longText = "Anfang " + "Der Radweg an der Elbe ist zu schmal. ".repeat(400) + " Schluss";
        byte[] pdf = written(TableFormat.PDF, layout(Locale.GERMAN), rows(1, longText));

        assertThat(failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page))
                        .contains("Nr. Beitrag")
                        .contains("Abwägungstabelle „Radverkehr“ <2026>")
                        .contains("Stand 22.11.2026 11:00")
                        .contains("Seite " + page + " von " + pages);
            }
            assertThat(text(document, 1)).contains("Anfang");
            assertThat(text(document, pages)).contains("Schluss");
        }
    }

    @Test
    void it_says_language_and_title_and_lies_across() throws Exception {
        try (PDDocument document = Loader.loadPDF(written(TableFormat.PDF, layout(Locale.GERMAN), rows(1, "x")))) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isGreaterThan(page.getHeight());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Abwägungstabelle „Radverkehr“ <2026>");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void the_letters_of_europe_are_embedded_and_signs_without_one_are_marked() throws Exception {
        String europe = "Grüße, Čeština, Łódź, Ğ, Ελληνικά, Українська, œuvre, ñ, „“–…€";
        byte[] pdf = written(TableFormat.PDF, layout(Locale.GERMAN), rows(1, europe + " 🚲 漢字"));

        assertThat(failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document, 1))
                    .contains(europe.substring(0, 20))
                    .contains("Українська")
                    .contains("?");
        }
    }

    @Test
    void more_than_two_thousand_rows_become_volumes() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableResult result = TableWriter.write(
                out,
                TableFormat.PDF,
                layout(Locale.GERMAN),
                rows(TableFormat.PDF_ROWS + 1, "x").iterator());

        assertThat(result.mediaType()).isEqualTo("application/zip");
        assertThat(result.extension()).isEqualTo("zip");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                byte[] volume = zip.readAllBytes();
                try (PDDocument document = Loader.loadPDF(volume)) {
                    assertThat(document.getDocumentInformation().getTitle()).endsWith("– Band " + names.size());
                    String last = text(document, document.getNumberOfPages());
                    assertThat(last).contains("B" + Math.min(TableFormat.PDF_ROWS * names.size(), 2_001));
                }
                if (names.size() == 2) {
                    assertThat(failures(volume)).isEmpty();
                }
            }
        }
        assertThat(names)
                .containsExactly(
                        "Abwaegungstabelle-Radverkehr-2026-01.pdf", "Abwaegungstabelle-Radverkehr-2026-02.pdf");
    }

    @Test
    void texts_too_long_for_one_document_are_refused_before_a_byte_is_written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<Object>> rows = rows(31, "x".repeat(100_000));

        assertThatThrownBy(() -> TableWriter.write(out, TableFormat.PDF, layout(Locale.GERMAN), rows.iterator()))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason().key()).isEqualTo("platform.tables.too-long-for-pdf");
                    assertThat(Texts.german().text(refused)).contains("XLSX");
                });
        assertThat(out.size()).isZero();
    }

    @Test
    void no_word_is_torn_where_a_table_has_many_columns() throws Exception {
        List<String> headings = List.of(
                "Nummer",
                "Absender",
                "Eingang",
                "Beitrag",
                "Thema",
                "Stand",
                "Bewertung",
                "Antwort",
                "Zuständiges Amt",
                "Bearbeitet von",
                "Freigegeben von",
                "Freigegeben am",
                "Veröffentlicht am");
        List<Integer> widths = List.of(14, 16, 12, 60, 16, 14, 18, 60, 24, 18, 18, 12, 12);
        List<TableColumn> columns = new ArrayList<>();
        for (int c = 0; c < headings.size(); c++) {
            columns.add(TableColumn.text(headings.get(c), widths.get(c)));
        }
        String text =
                "Die Gefährdungsbeurteilung der Kreuzung an der Elbe zeigt, dass der Radweg zu schmal ist. ".repeat(6);
        List<Object> row = row(
                "BE-2026-02658",
                "Kmob64",
                "22.11.2026",
                text,
                "Verkehrssicherheit",
                "angenommen",
                "teilweise übernommen",
                text,
                "Straßen- und Tiefbauamt",
                "Annegret Fischer",
                "Prisca Lorenz",
                "22.11.2026",
                "22.11.2026");
        TableLayout wide = new TableLayout("Abwägung", "", Locale.GERMAN, AS_OF, columns);
        byte[] pdf = written(TableFormat.PDF, wide, Collections.nCopies(20, row));

        assertThat(failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> words = List.of(text(document, 1).split("\\s+"));
            assertThat(words)
                    .contains("Nummer", "Absender", "Freigegeben", "Veröffentlicht", "Zuständiges", "Bewertung")
                    .contains("BE-2026-02658", "22.11.2026", "angenommen", "Verkehrssicherheit", "übernommen")
                    .contains("Gefährdungsbeurteilung", "Tiefbauamt", "Annegret");
        }
    }
}
