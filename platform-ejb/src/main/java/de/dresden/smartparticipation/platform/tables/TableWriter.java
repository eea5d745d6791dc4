package de.dresden.smartparticipation.platform.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * Writes a table row by row; holds a few rows (for a PDF those of one volume) in memory, whatever their number.
 *
 * <p>Rows are pushed with {@link #row}, then {@link #finish()} completes the file. {@link #close()} without it gives up:
 * what was written so far is incomplete. The given stream is never closed. Not for several threads.
 */
public abstract sealed class TableWriter implements Closeable permits CsvTableWriter, XlsxTableWriter, PdfTableWriter {

    private final TableLayout layout;
    private long rows;
    private TableResult result;

    TableWriter(TableLayout layout) {
        this.layout = layout;
    }

    /** A writer for the format; the header is written at once. */
    public static TableWriter to(OutputStream out, TableFormat format, TableLayout layout) throws IOException {
        return switch (format) {
            case CSV -> new CsvTableWriter(out, layout);
            case XLSX -> new XlsxTableWriter(out, layout);
            case PDF -> new PdfTableWriter(out, layout);
        };
    }

    /** Pulls all rows and writes the whole table. */
    public static TableResult write(
            OutputStream out, TableFormat format, TableLayout layout, Iterator<? extends List<?>> rows)
            throws IOException {
        try (TableWriter writer = to(out, format, layout)) {
            while (rows.hasNext()) {
                writer.row(rows.next());
            }
            return writer.finish();
        }
    }

    /**
     * Writes one row.
     *
     * @param values one per column, in their order; {@code null} is an empty cell; which class fits which column says
     *     {@link ColumnType}
     * @throws IllegalArgumentException the number of values, or the class of one, does not fit
     */
    public final void row(List<?> values) throws IOException {
        if (result != null) {
            throw new IllegalStateException("the table is finished");
        }
        if (values.size() != layout.columns().size()) {
            throw new IllegalArgumentException(
                    values.size() + " values for " + layout.columns().size() + " columns");
        }
        append(values);
        rows++;
    }

    /** As {@link #row(List)}. */
    public final void row(Object... values) throws IOException {
        row(Collections.unmodifiableList(Arrays.asList(values)));
    }

    /** Completes the file; a second call returns the same. */
    public final TableResult finish() throws IOException {
        if (result == null) {
            result = complete();
        }
        return result;
    }

    /** Rows so far. */
    public final long rows() {
        return rows;
    }

    final TableLayout layout() {
        return layout;
    }

    abstract void append(List<?> values) throws IOException;

    abstract TableResult complete() throws IOException;
}
