package de.dresden.smartparticipation.platform.tables;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a file.
 *
 * @param number the number a person sees beside the row in a spreadsheet program, the header being number 1. In a text
 *     file that is the number of the record, blank lines counted: a cell with line ends inside counts as one row, although
 *     a text editor shows several lines. A leading {@code sep=} line, which spreadsheet programs hide, does not count
 * @param cells texts, never {@code null}, not trimmed; at least as many as the table has columns. Dates of a workbook are
 *     ISO 8601 ({@code 2026-03-01} or {@code 2026-03-01T14:05:00}), numbers plain with a point
 * @param found how many cells the file itself has in this row
 * @param uncomputed columns, counted from 0, whose cells hold a formula that nobody has computed; their text is empty
 */
public record TableRow(long number, List<String> cells, int found, Set<Integer> uncomputed) implements Serializable {

    /** Nothing in it is to be computed. */
    public TableRow(long number, List<String> cells, int found) {
        this(number, cells, found, Set.of());
    }

    public TableRow {
        cells = List.copyOf(cells);
        uncomputed = Set.copyOf(uncomputed);
    }

    /**
     * The cell of a column, counted from 0; empty beyond the last.
     *
     * @throws Refused where it is a formula that nobody has computed: what it would come to is not in the file
     */
    public String cell(int column) {
        problem(column).ifPresent(why -> {
            throw new Refused(why);
        });
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Why the cell of a column cannot be read, or nothing. */
    public Optional<Reason> problem(int column) {
        return uncomputed.contains(column)
                ? Optional.of(Reason.of("platform.tables.uncomputed", HeaderProbe.letters(column) + number))
                : Optional.empty();
    }

    /** All its cells are empty or white space, and nothing in it is to be computed. */
    public boolean isBlank() {
        return uncomputed.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
