package de.dresden.smartparticipation.projects.selection.pabulib;

import de.dresden.smartparticipation.projects.selection.pabulib.PabulibFile.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the text into records. A cell that begins with a quotation mark ends at the next single one, may hold semicolons and line breaks,
 * and two marks in it are one; a mark in the middle of a cell is a mark, as old files have it.
 */
final class Records {

    private static final char MARK = '"';
    private static final int MOST_CELLS = 1_000;
    private static final int LONGEST_CELL = 100_000;

    private final String text;
    private int at;
    private int line = 1;

    Records(String text) {
        this.text = text;
        at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** @return the next record that is not empty; null at the end */
    Row next() {
        while (at < text.length()) {
            Row row = record();
            if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                return row;
            }
        }
        return null;
    }

    private Row record() {
        int first = line;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            check(cells, cell, first);
            char next = text.charAt(at);
            if (next == MARK && cell.isEmpty()) {
                quoted(cell, first);
            } else if (next == ';') {
                cells.add(cell.toString());
                cell.setLength(0);
                at++;
            } else if (next == '\n' || next == '\r') {
                at += next == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
                line++;
                break;
            } else {
                cell.append(next);
                at++;
            }
        }
        cells.add(cell.toString());
        return new Row(first, cells);
    }

    /** A file may be made to fill the memory. */
    private static void check(List<String> cells, StringBuilder cell, int line) {
        if (cells.size() > MOST_CELLS || cell.length() > LONGEST_CELL) {
            throw Unreadable.in(line, "cell", cell.toString());
        }
    }

    private void quoted(StringBuilder cell, int first) {
        at++;
        while (at < text.length()) {
            check(List.of(), cell, first);
            char next = text.charAt(at++);
            if (next != MARK) {
                line += next == '\n' ? 1 : 0;
                cell.append(next);
            } else if (at < text.length() && text.charAt(at) == MARK) {
                cell.append(MARK);
                at++;
            } else {
                return;
            }
        }
        throw Unreadable.in(first, "quote", cell.toString());
    }
}
