package de.dresden.smartparticipation.platform.tables;

import java.io.Serializable;
import java.util.List;

/**
 * One row of a file.
 *
 * @param number the number a person sees beside the row in a spreadsheet program, the header being number 1. In a text
 *     file that is the number of the record, blank lines counted: a cell with line ends inside counts as one row, although
 *     a text editor shows several lines. A leading {@code sep=} line, which spreadsheet programs hide, does not count
 * @param cells texts, never {@code null}, not trimmed; at least as many as the table has columns. Dates of a workbook are
 *     ISO 8601 ({@code 2026-03-01} or {@code 2026-03-01T14:05:00}), numbers plain with a point
 * @param found how many cells the file itself has in this row
 */
public record TableRow(long number, List<String> cells, int found) implements Serializable {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, counted from 0; empty beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** All its cells are empty or white space. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
