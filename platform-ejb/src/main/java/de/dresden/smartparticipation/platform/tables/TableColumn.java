package de.dresden.smartparticipation.platform.tables;

import java.util.Objects;

/**
 * One column of a table that is written.
 *
 * @param heading what stands in the header row, already in the reader's language; not blank
 * @param type what its values are
 * @param width in characters of the body text, 1 to 200; in a PDF the share of the page's width
 * @param alignment how its values stand
 */
public record TableColumn(String heading, ColumnType type, int width, Alignment alignment) {

    public TableColumn {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(alignment, "alignment");
        if (heading == null || heading.isBlank()) {
            throw new IllegalArgumentException("a column needs a heading");
        }
        if (width < 1 || width > 200) {
            throw new IllegalArgumentException("width of column " + heading + " is " + width + ", not 1 to 200");
        }
    }

    /** A column with the usual alignment of its type. */
    public static TableColumn of(String heading, ColumnType type, int width) {
        return new TableColumn(heading, type, width, type.usualAlignment());
    }

    public static TableColumn text(String heading, int width) {
        return of(heading, ColumnType.TEXT, width);
    }

    public static TableColumn integer(String heading) {
        return of(heading, ColumnType.INTEGER, 10);
    }

    public static TableColumn decimal(String heading) {
        return of(heading, ColumnType.DECIMAL, 12);
    }

    /** Whole cents in, euros out. */
    public static TableColumn money(String heading) {
        return of(heading, ColumnType.MONEY, 14);
    }

    public static TableColumn date(String heading) {
        return of(heading, ColumnType.DATE, 12);
    }

    public static TableColumn dateTime(String heading) {
        return of(heading, ColumnType.DATE_TIME, 17);
    }

    public static TableColumn yesNo(String heading) {
        return of(heading, ColumnType.YES_NO, 8);
    }
}
