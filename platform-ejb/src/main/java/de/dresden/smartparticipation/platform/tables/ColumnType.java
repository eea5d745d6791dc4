package de.dresden.smartparticipation.platform.tables;

/** What the values of a column are; decides how they are typed in a workbook and written in CSV and PDF. */
public enum ColumnType {
    /** Any text; guarded against formulas. Other values are written as their {@code toString()}. */
    TEXT(Alignment.START, null),
    /** A whole number without grouping (years, counts): {@link Number}. */
    INTEGER(Alignment.END, "0"),
    /** A number with up to six decimals: {@link Number}. */
    DECIMAL(Alignment.END, "#,##0.######"),
    /** An amount of money: whole cents as {@link Number}, written as euros with two decimals. */
    MONEY(Alignment.END, "#,##0.00"),
    /** A day: {@link java.time.LocalDate}, or a point in time of which the day in Europe/Berlin counts. */
    DATE(Alignment.START, "dd.mm.yyyy"),
    /** A point in time to the minute: {@link java.time.Instant}, {@link java.time.OffsetDateTime}, … in Europe/Berlin. */
    DATE_TIME(Alignment.START, "dd.mm.yyyy hh:mm"),
    /** {@link Boolean}, written as «ja» or «nein» in the table's language. */
    YES_NO(Alignment.START, null);

    private final Alignment alignment;
    private final String workbookFormat;

    ColumnType(Alignment alignment, String workbookFormat) {
        this.alignment = alignment;
        this.workbookFormat = workbookFormat;
    }

    Alignment usualAlignment() {
        return alignment;
    }

    String workbookFormat() {
        return workbookFormat;
    }
}
