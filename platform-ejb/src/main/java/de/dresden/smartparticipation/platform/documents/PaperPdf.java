package de.dresden.smartparticipation.platform.documents;

import de.dresden.smartparticipation.platform.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a document as tagged PDF, A4. */
public final class PaperPdf {

    private final Paper paper;

    private PaperPdf(Paper paper) {
        this.paper = paper;
    }

    /** @param out stays open */
    public static void write(Paper paper, OutputStream out) throws IOException {
        TaggedPdf.write((regular, bold) -> new PaperPdf(paper).html(), out);
    }

    private Document html() {
        String title = PaperText.clean(paper.title());
        PdfHtml page = PdfHtml.of(paper.language(), title, title, style());
        Element body = page.body();
        body.setAttribute("id", "top");
        body.setAttribute("class", paper.form().name().toLowerCase(Locale.ROOT));
        String pageBreak = null;
        for (Paper.Block block : paper.blocks()) {
            if (block instanceof Paper.NewPage) {
                pageBreak = "new-page";
                continue;
            }
            Element written = write(body, block);
            if (pageBreak != null) {
                written.setAttribute("class", (written.getAttribute("class") + " " + pageBreak).strip());
                pageBreak = null;
            }
        }
        return page.document();
    }

    private Element write(Element body, Paper.Block block) {
        if (block instanceof Paper.Heading heading) {
            return filled(PdfHtml.child(body, "h" + heading.level()), heading.text());
        }
        if (block instanceof Paper.Letterhead head) {
            Element sender = filled(PdfHtml.child(body, "p"), head.sender());
            sender.setAttribute("class", "sender");
            filled(PdfHtml.child(body, "p"), head.recipient()).setAttribute("class", "recipient");
            return sender;
        }
        if (block instanceof Paper.Text text) {
            Element paragraph = filled(PdfHtml.child(body, "p"), text.text());
            if (text.strong()) {
                paragraph.setAttribute("class", "strong");
            }
            return paragraph;
        }
        if (block instanceof Paper.Facts facts) {
            return facts(body, facts);
        }
        if (block instanceof Paper.QrCodeBlock code) {
            return code(body, code);
        }
        if (block instanceof Paper.Picture picture) {
            return picture(body, picture);
        }
        return grid(body, (Paper.Grid) block);
    }

    private static Element picture(Element body, Paper.Picture shown) {
        Element paragraph = PdfHtml.child(body, "p");
        paragraph.setAttribute("class", "picture");
        Element picture = PdfHtml.child(paragraph, "img");
        picture.setAttribute("alt", PaperText.clean(shown.alternative()));
        picture.setAttribute(
                "src", "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(shown.jpeg()));
        filled(PdfHtml.child(body, "p"), shown.caption()).setAttribute("class", "caption");
        return paragraph;
    }

    private static Element code(Element body, Paper.QrCodeBlock code) {
        Element paragraph = PdfHtml.child(body, "p");
        Element picture = PdfHtml.child(paragraph, "img");
        picture.setAttribute("class", "code");
        picture.setAttribute("alt", PaperText.clean(code.alternative()));
        picture.setAttribute(
                "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(QrCode.png(code.content())));
        return paragraph;
    }

    /** As a table of two columns, which every reader of PDF knows how to read out. */
    private Element facts(Element body, Paper.Facts facts) {
        Element table = PdfHtml.child(body, "table");
        table.setAttribute("class", "facts");
        Element group = PdfHtml.child(table, "tbody");
        facts.values().forEach((name, value) -> {
            Element row = PdfHtml.child(group, "tr");
            Element heading = filled(PdfHtml.child(row, "th"), name);
            heading.setAttribute("scope", "row");
            filled(PdfHtml.child(row, "td"), value);
        });
        return table;
    }

    private Element grid(Element body, Paper.Grid grid) {
        Element table = PdfHtml.child(body, "table");
        int whole = grid.shares().stream().mapToInt(Integer::intValue).sum();
        Element header = PdfHtml.child(PdfHtml.child(table, "thead"), "tr");
        for (int column = 0; column < grid.headings().size(); column++) {
            Element cell = filled(PdfHtml.child(header, "th"), grid.headings().get(column));
            cell.setAttribute("scope", "col");
            cell.setAttribute("style", "width: " + grid.shares().get(column) * 100 / whole + "%");
            figure(cell, grid, column);
        }
        Element group = PdfHtml.child(table, "tbody");
        for (int line = 0; line < grid.rows().size(); line++) {
            Element row = PdfHtml.child(group, "tr");
            if (grid.isTotal(line)) {
                row.setAttribute("class", "strong");
            }
            List<String> values = grid.rows().get(line);
            for (int column = 0; column < values.size(); column++) {
                figure(filled(PdfHtml.child(row, "td"), values.get(column)), grid, column);
            }
        }
        return table;
    }

    private static void figure(Element cell, Paper.Grid grid, int column) {
        if (grid.figures().contains(column)) {
            cell.setAttribute("class", "figure");
        }
    }

    private String style() {
        return PdfHtml.style(PaperPdf.class, "paper.css")
                .replace("var-sheet", paper.landscape() ? "A4 landscape" : "A4")
                .replace("var-footer", PdfHtml.quoted(PaperText.clean(paper.footer())))
                .replace("var-page", PdfHtml.pageNumber(Texts.in(paper.language())));
    }

    private static Element filled(Element element, String text) {
        element.setTextContent(PaperText.clean(text));
        return element;
    }
}
