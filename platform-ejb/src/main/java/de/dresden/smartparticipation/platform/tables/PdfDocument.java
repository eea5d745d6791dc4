package de.dresden.smartparticipation.platform.tables;

import static de.dresden.smartparticipation.platform.documents.PdfHtml.child;
import static de.dresden.smartparticipation.platform.documents.PdfHtml.quoted;

import de.dresden.smartparticipation.platform.documents.PdfHtml;
import de.dresden.smartparticipation.platform.documents.TaggedPdf;
import de.dresden.smartparticipation.platform.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A table as PDF/UA-1: landscape, tagged, with the document's language and title, the header row repeated on each page,
 * a running header with title and date, and «Seite x von y». A long cell goes on on the next page.
 */
final class PdfDocument {

    /** Characters that are laid out at the same time on this node: a large document waits for another, small ones do not. */
    private static final Semaphore MEMORY = new Semaphore(PdfTableWriter.CHARACTERS, true);

    private final TableLayout layout;
    private final Texts words;
    private final CellText cells;

    PdfDocument(TableLayout layout) {
        this.layout = layout;
        words = Texts.in(layout.language());
        cells = new CellText(layout.language());
    }

    /** @param volume its number, or 0 if the table is whole */
    void write(List<List<String>> rows, int volume, OutputStream out) throws IOException {
        int weight = weight(rows);
        MEMORY.acquireUninterruptibly(weight);
        try {
            render(rows, volume, out);
        } finally {
            MEMORY.release(weight);
        }
    }

    private static int weight(List<List<String>> rows) {
        long characters =
                rows.stream().flatMap(List::stream).mapToLong(String::length).sum();
        return (int) Math.min(PdfTableWriter.CHARACTERS, Math.max(1, characters));
    }

    private void render(List<List<String>> rows, int volume, OutputStream out) throws IOException {
        TaggedPdf.write((regular, bold) -> html(rows, volume, PdfColumns.of(layout, rows, regular, bold)), out);
    }

    /** In ASCII: not every program reads the mark of a ZIP that says its names are UTF-8. */
    String volumeName(int volume) {
        String name = layout.title()
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        name = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "%s-%02d.pdf".formatted(name.isEmpty() ? "table" : name, volume);
    }

    private Document html(List<List<String>> rows, int volume, PdfColumns shape) {
        String title = CellText.clean(layout.title());
        if (volume > 0) {
            title += " – " + words.text("platform.tables.volume", volume);
        }
        String subject = layout.subtitle().isBlank() ? title : CellText.clean(layout.subtitle());
        PdfHtml page = PdfHtml.of(layout.language(), title, subject, style(title, shape));
        Element heading = child(page.body(), "h1");
        heading.setAttribute("id", "top");
        heading.setTextContent(title);
        if (!layout.subtitle().isBlank()) {
            child(page.body(), "p").setTextContent(CellText.clean(layout.subtitle()));
        }
        table(page.body(), rows);
        return page.document();
    }

    private void table(Element body, List<List<String>> rows) {
        Element table = child(body, "table");
        Element header = child(child(table, "thead"), "tr");
        List<TableColumn> columns = layout.columns();
        for (int c = 0; c < columns.size(); c++) {
            Element cell = child(header, "th");
            cell.setAttribute("scope", "col");
            cell.setAttribute("class", "c" + c);
            cell.setTextContent(CellText.clean(columns.get(c).heading()));
        }
        Element group = child(table, "tbody");
        for (List<String> values : rows) {
            Element row = child(group, "tr");
            for (int c = 0; c < columns.size(); c++) {
                Element cell = child(row, "td");
                cell.setAttribute("class", "c" + c);
                cell.setTextContent(values.get(c));
            }
        }
        if (rows.isEmpty()) {
            Element cell = child(child(group, "tr"), "td");
            cell.setAttribute("colspan", String.valueOf(columns.size()));
            cell.setTextContent(words.text("platform.tables.no-row"));
        }
    }

    private String style(String title, PdfColumns shape) {
        String asOf = cells.plain(ColumnType.DATE_TIME, layout.asOf());
        StringBuilder style = new StringBuilder(PdfHtml.style(PdfDocument.class, "table.css")
                .replace("var-sheet", shape.sheet())
                .replace("var-letters", String.format(Locale.ROOT, "%.1fpt", shape.letters()))
                .replace("var-title", quoted(title))
                .replace("var-as-of", quoted(words.text("platform.tables.as-of", asOf)))
                .replace("var-page", PdfHtml.pageNumber(words)));
        for (int c = 0; c < layout.columns().size(); c++) {
            style.append(String.format(
                    Locale.ROOT,
                    ".c%d { width: %.2f%%; text-align: %s; }\n",
                    c,
                    shape.shares()[c],
                    layout.columns().get(c).alignment().keyword()));
        }
        return style.toString();
    }
}
