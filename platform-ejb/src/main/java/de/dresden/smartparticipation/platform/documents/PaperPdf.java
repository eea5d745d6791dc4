package de.dresden.smartparticipation.platform.documents;

import de.dresden.smartparticipation.platform.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a document as tagged PDF, A4. */
public final class PaperPdf {

    private final Paper paper;
    private final Document page;

    private PaperPdf(Paper paper) {
        this.paper = paper;
        this.page = emptyDocument();
    }

    /** @param out stays open */
    public static void write(Paper paper, OutputStream out) throws IOException {
        TaggedPdf.write((regular, bold) -> new PaperPdf(paper).html(), out);
    }

    private Document html() {
        Element html = page.createElement("html");
        html.setAttribute("lang", paper.language().getLanguage());
        page.appendChild(html);
        Element head = child(html, "head");
        String title = PaperText.clean(paper.title());
        child(head, "title").setTextContent(title);
        meta(head, "subject", title);
        meta(head, "description", title);
        child(head, "style").setTextContent(style());
        Element bookmark = child(child(head, "bookmarks"), "bookmark");
        bookmark.setAttribute("name", title);
        bookmark.setAttribute("href", "#top");
        Element body = child(html, "body");
        body.setAttribute("id", "top");
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
        return page;
    }

    private Element write(Element body, Paper.Block block) {
        if (block instanceof Paper.Heading heading) {
            return filled(child(body, "h" + heading.level()), heading.text());
        }
        if (block instanceof Paper.Text text) {
            Element paragraph = filled(child(body, "p"), text.text());
            if (text.strong()) {
                paragraph.setAttribute("class", "strong");
            }
            return paragraph;
        }
        if (block instanceof Paper.Facts facts) {
            return facts(body, facts);
        }
        return grid(body, (Paper.Grid) block);
    }

    /** As a table of two columns, which every reader of PDF knows how to read out. */
    private Element facts(Element body, Paper.Facts facts) {
        Element table = child(body, "table");
        table.setAttribute("class", "facts");
        Element group = child(table, "tbody");
        facts.values().forEach((name, value) -> {
            Element row = child(group, "tr");
            Element heading = filled(child(row, "th"), name);
            heading.setAttribute("scope", "row");
            filled(child(row, "td"), value);
        });
        return table;
    }

    private Element grid(Element body, Paper.Grid grid) {
        Element table = child(body, "table");
        int whole = grid.shares().stream().mapToInt(Integer::intValue).sum();
        Element header = child(child(table, "thead"), "tr");
        for (int column = 0; column < grid.headings().size(); column++) {
            Element cell = filled(child(header, "th"), grid.headings().get(column));
            cell.setAttribute("scope", "col");
            cell.setAttribute("style", "width: " + grid.shares().get(column) * 100 / whole + "%");
        }
        Element group = child(table, "tbody");
        for (List<String> values : grid.rows()) {
            Element row = child(group, "tr");
            values.forEach(value -> filled(child(row, "td"), value));
        }
        return table;
    }

    private String style() {
        String[] number = Texts.in(paper.language())
                .text("platform.tables.page", "\u0000", "\u0001")
                .split("[\u0000\u0001]", -1);
        return resource("paper.css")
                .replace("var-sheet", paper.landscape() ? "A4 landscape" : "A4")
                .replace("var-footer", quoted(PaperText.clean(paper.footer())))
                .replace(
                        "var-page",
                        quoted(number[0]) + " counter(page) " + quoted(number[1]) + " counter(pages) "
                                + quoted(number[2]));
    }

    /** As a string of a style sheet: everything but letters and digits by its code. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.replace('\n', ' ').codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) && c < 128) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append("\\%06x".formatted(c));
            }
        });
        return quoted.append('"').toString();
    }

    private static Element filled(Element element, String text) {
        element.setTextContent(PaperText.clean(text));
        return element;
    }

    private static void meta(Element head, String name, String content) {
        Element meta = child(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static Element child(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElement(name);
        parent.appendChild(child);
        return child;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = PaperPdf.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
