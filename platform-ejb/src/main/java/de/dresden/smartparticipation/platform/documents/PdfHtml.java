package de.dresden.smartparticipation.platform.documents;

import de.dresden.smartparticipation.platform.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The XHTML that {@link TaggedPdf} lays out: made of elements, so that no text is ever taken for markup. */
public final class PdfHtml {

    private final Document document;
    private final Element body;

    private PdfHtml(Document document, Element body) {
        this.document = document;
        this.body = body;
    }

    /**
     * A page whose body is still empty.
     *
     * @param title title of the document, also of its one bookmark, which leads to the anchor {@code top}
     * @param subject what the document says that it is about
     * @param style its style sheet
     */
    public static PdfHtml of(Locale language, String title, String subject, String style) {
        Document document = empty();
        Element html = document.createElement("html");
        html.setAttribute("lang", language.getLanguage());
        document.appendChild(html);
        Element head = child(html, "head");
        child(head, "title").setTextContent(title);
        meta(head, "subject", subject);
        meta(head, "description", title);
        child(head, "style").setTextContent(style);
        Element bookmark = child(child(head, "bookmarks"), "bookmark");
        bookmark.setAttribute("name", title);
        bookmark.setAttribute("href", "#top");
        return new PdfHtml(document, child(html, "body"));
    }

    public Document document() {
        return document;
    }

    public Element body() {
        return body;
    }

    /** Adds an element at the end of another. */
    public static Element child(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElement(name);
        parent.appendChild(child);
        return child;
    }

    /** As a string of a style sheet: everything but letters and digits by its code, which would swallow a blank after it. */
    public static String quoted(String text) {
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

    /** The sentence «Seite {0} von {1}» for a style sheet, with counters in place of its numbers. */
    public static String pageNumber(Texts words) {
        String[] parts = words.text("platform.tables.page", "\u0000", "\u0001").split("[\u0000\u0001]", -1);
        return quoted(parts[0]) + " counter(page) " + quoted(parts[1]) + " counter(pages) " + quoted(parts[2]);
    }

    /** A style sheet that lies beside a class. */
    public static String style(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void meta(Element head, String name, String content) {
        Element meta = child(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
