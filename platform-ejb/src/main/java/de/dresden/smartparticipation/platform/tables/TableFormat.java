package de.dresden.smartparticipation.platform.tables;

/** The kinds of file a table can be written as. */
public enum TableFormat {
    /** Workbook for spreadsheet programs: typed cells, frozen header, filter. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** UTF-8 with byte order mark, semicolon, RFC 4180 quoting, as German spreadsheet programs open it by double click. */
    CSV("text/csv; charset=UTF-8", "csv"),
    /** Tagged PDF/UA-1, A4 landscape; see {@link #PDF_ROWS}. */
    PDF("application/pdf", "pdf");

    /**
     * Most rows of one PDF; a table with more becomes a ZIP of volumes. With fewer rows but more than three million
     * characters a PDF is refused ({@code platform.tables.too-long-for-pdf}), before anything is written.
     */
    public static final int PDF_ROWS = 2_000;

    private final String mediaType;
    private final String extension;

    TableFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }
}
