package de.dresden.smartparticipation.platform.tables;

import static de.dresden.smartparticipation.platform.tables.FileProbe.refused;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A CSV, TSV or XLSX file that is read as a table.
 *
 * <p>What can be known of it without a question is recognised by {@link #open(Path)}; a person corrects
 * {@link #shape()} and it is opened again with that. The rows can be read any number of times, each time from the start,
 * with constant memory. Everything that cannot be read is a {@link Refused} with its own sentence.
 */
public final class TableSource {

    private static final int SAMPLE = 64 * 1024;
    private static final int SAMPLE_COLUMNS = 20;

    private final Path file;
    private final TableShape shape;
    private final TableLimits limits;
    private final boolean uncomputed;
    private final List<String> sheets;
    private final List<Reason> notices = new ArrayList<>();
    private final List<String> headers;

    private TableSource(Path file, TableShape given, TableLimits limits) throws IOException {
        this.file = file;
        this.limits = limits;
        TableKind kind = FileProbe.find(file, limits);
        if (given != null && given.kind() != kind) {
            throw refused("platform.tables.changed-meanwhile");
        }
        if (kind == TableKind.WORKBOOK) {
            WorkbookGuard.Found found = WorkbookGuard.look(file, limits);
            noteWorkbook(found);
            uncomputed = found.uncomputed();
            sheets = WorkbookRows.sheets(file);
        } else {
            uncomputed = false;
            sheets = List.of();
        }
        shape = given != null ? given : kind == TableKind.WORKBOOK ? recogniseWorkbook() : recogniseText();
        headers = readHeaders();
    }

    /** Recognises how the file is to be read and opens it so. */
    public static TableSource open(Path file) throws IOException {
        return open(file, null);
    }

    /** Opens the file as given, or as recognised where {@code shape} is {@code null}. */
    public static TableSource open(Path file, TableShape shape) throws IOException {
        return open(file, shape, TableLimits.USUAL);
    }

    /** As {@link #open(Path, TableShape)} with own limits. */
    public static TableSource open(Path file, TableShape shape, TableLimits limits) throws IOException {
        return new TableSource(file, shape, limits);
    }

    /** How the file is read. */
    public TableShape shape() {
        return shape;
    }

    /**
     * The names of the columns, trimmed, each once. A column without a name, and every column of a file without a header
     * row, is called by its letters: A, B, …
     */
    public List<String> headers() {
        return headers;
    }

    /** The visible sheets of a workbook; empty for a text file. */
    public List<String> sheets() {
        return sheets;
    }

    /** What people should know before they go on: formulas, merged cells, hidden rows, several sheets, damaged characters, no header. */
    public List<Reason> notices() {
        return List.copyOf(notices);
    }

    /** All rows below the header, from the start; to be closed. */
    public TableRows rows() throws IOException {
        return new TableRows(raw(), shape.header(), headers.size(), limits.rows());
    }

    /** The first rows below the header. */
    public List<TableRow> preview(int most) throws IOException {
        List<TableRow> preview = new ArrayList<>();
        try (TableRows rows = rows()) {
            while (preview.size() < most && rows.hasNext()) {
                preview.add(rows.next());
            }
        }
        return preview;
    }

    private RawRows raw() throws IOException {
        return shape.kind() == TableKind.WORKBOOK
                ? new WorkbookRows(file, shape.sheet(), uncomputed)
                : new DelimitedRows(file, shape);
    }

    private TableShape recogniseWorkbook() throws IOException {
        String sheet = sheets.get(0);
        if (sheets.size() > 1) {
            notices.add(Reason.of("platform.tables.notice.several-sheets", sheets.size(), sheet));
        }
        try (WorkbookRows rows = new WorkbookRows(file, sheet, uncomputed)) {
            return TableShape.workbook(sheet, recogniseHeader(rows));
        }
    }

    private TableShape recogniseText() throws IOException {
        CharsetProbe.Found charset = CharsetProbe.find(file);
        if (charset.damaged() > 0) {
            notices.add(Reason.of("platform.tables.notice.damaged-characters", charset.damaged()));
        }
        String start = TextFile.start(file, charset.charset().name(), SAMPLE);
        if (start.isBlank()) {
            throw refused("platform.tables.empty");
        }
        DelimiterProbe.Found found = DelimiterProbe.find(start, start.length() < SAMPLE);
        boolean header;
        try (DelimitedRows rows =
                new DelimitedRows(new BufferedReader(new StringReader(start)), found.delimiter(), found.quote())) {
            header = recogniseHeader(rows);
        }
        return TableShape.text(charset.charset(), found.delimiter(), found.quote(), header);
    }

    private boolean recogniseHeader(RawRows rows) {
        boolean header = !rows.hasNext() || HeaderProbe.isHeader(rows.next().cells());
        if (!header) {
            notices.add(Reason.of("platform.tables.notice.no-header"));
        }
        return header;
    }

    private void noteWorkbook(WorkbookGuard.Found found) {
        if (found.formulas()) {
            notices.add(Reason.of("platform.tables.notice.formulas"));
        }
        if (found.merged()) {
            notices.add(Reason.of("platform.tables.notice.merged-cells"));
        }
        if (found.hidden()) {
            notices.add(Reason.of("platform.tables.notice.hidden-rows"));
        }
    }

    private List<String> readHeaders() throws IOException {
        try (RawRows rows = raw()) {
            if (!rows.hasNext()) {
                throw refused("platform.tables.empty");
            }
            TableRow first = rows.next();
            if (shape.header() && first.isBlank()) {
                throw refused("platform.tables.no-header");
            }
            int columns = shape.header() ? first.cells().size() : widest(first, rows);
            if (columns > limits.columns()) {
                throw refused("platform.tables.too-many-columns", columns, limits.columns());
            }
            return shape.header() ? names(first.cells()) : letters(columns);
        }
    }

    private static int widest(TableRow first, RawRows rows) {
        int widest = first.cells().size();
        for (int i = 0; i < SAMPLE_COLUMNS && rows.hasNext(); i++) {
            widest = Math.max(widest, rows.next().cells().size());
        }
        return widest;
    }

    private static List<String> letters(int columns) {
        List<String> names = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            names.add(HeaderProbe.letters(c));
        }
        return List.copyOf(names);
    }

    private static List<String> names(List<String> cells) {
        List<String> names = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int c = 0; c < cells.size(); c++) {
            String name = cells.get(c).strip().replaceAll("\\s+", " ");
            if (!name.isEmpty() && !known.add(name.toLowerCase(Locale.ROOT))) {
                throw refused("platform.tables.duplicate-column", name);
            }
            names.add(name.isEmpty() ? HeaderProbe.letters(c) : name);
        }
        return List.copyOf(names);
    }
}
