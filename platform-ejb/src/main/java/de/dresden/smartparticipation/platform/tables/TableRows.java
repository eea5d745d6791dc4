package de.dresden.smartparticipation.platform.tables;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The rows of a source, one by one. Blank rows between others are handed out, those after the last filled one are not.
 * To be closed. Reading may end in {@link Refused}: the file is broken from there on, or has too many rows.
 */
public final class TableRows implements Iterator<TableRow>, Closeable {

    /** Rows of a sheet: so many blank ones may follow the last filled one, as when a whole column was formatted. */
    private static final long BLANKS = 1_048_576;

    private final RawRows raw;
    private final int columns;
    private final long limit;
    /** Blank rows that are handed out only once a filled one follows; it stands in {@link #filled}. */
    private final ArrayDeque<Long> blanks = new ArrayDeque<>();

    private TableRow filled;
    private long count;

    TableRows(RawRows raw, boolean header, int columns, long limit) {
        this.raw = raw;
        this.columns = columns;
        this.limit = limit;
        if (header && raw.hasNext()) {
            raw.next();
        }
    }

    @Override
    public boolean hasNext() {
        while (filled == null && raw.hasNext()) {
            TableRow row = raw.next();
            if (row.isBlank()) {
                blanks.add(row.number());
                refuseBeyond(BLANKS, blanks.size());
            } else {
                filled = padded(row);
            }
        }
        return filled != null;
    }

    @Override
    public TableRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        refuseBeyond(limit, ++count);
        Long blank = blanks.poll();
        if (blank != null) {
            return padded(new TableRow(blank, List.of(), 0));
        }
        TableRow row = filled;
        filled = null;
        return row;
    }

    private void refuseBeyond(long most, long rows) {
        if (rows > most) {
            throw new Refused(Reason.of("platform.tables.too-many-rows", limit));
        }
    }

    private TableRow padded(TableRow row) {
        if (row.cells().size() >= columns) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) {
            cells.add("");
        }
        return new TableRow(row.number(), cells, row.found(), row.uncomputed());
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }
}
