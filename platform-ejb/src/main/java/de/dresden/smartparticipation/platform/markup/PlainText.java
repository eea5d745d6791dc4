package de.dresden.smartparticipation.platform.markup;

import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;

/** Writes the events of sanitised HTML as plain text. */
final class PlainText implements HtmlSanitizer.Policy {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h2", "h3", "h4", "blockquote", "table", "ul", "ol");
    private static final Set<String> LINES = Set.of("li", "tr", "caption");

    private final StringBuilder text;

    PlainText(StringBuilder text) {
        this.text = text;
    }

    @Override
    public void openDocument() {
        text.setLength(0);
    }

    @Override
    public void closeDocument() {
        // the caller tidies up
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (PARAGRAPHS.contains(name)) {
            breaks(2);
        } else if (LINES.contains(name)) {
            breaks(1);
        }
        switch (name) {
            case "li" -> text.append("• ");
            case "br" -> text.append('\n');
            case "td", "th" -> separate();
            default -> {
                // the rest leaves no trace
            }
        }
    }

    /** Cells of a row stand side by side. */
    private void separate() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(" | ");
        }
    }

    @Override
    public void closeTag(String name) {
        if (PARAGRAPHS.contains(name)) {
            breaks(2);
        } else if (LINES.contains(name)) {
            breaks(1);
        }
    }

    @Override
    public void text(String content) {
        String words = content.replaceAll("[\\s&&[^\u00A0]]+", " ");
        boolean atLineStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        text.append(atLineStart ? words.stripLeading() : words);
    }

    private void breaks(int wanted) {
        int there = 0;
        while (there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
            there++;
        }
        boolean bulletOnly =
                text.length() >= 2 && text.substring(text.length() - 2).equals("• ");
        if (!text.isEmpty() && !bulletOnly) {
            text.append("\n".repeat(Math.max(0, wanted - there)));
        }
    }
}
