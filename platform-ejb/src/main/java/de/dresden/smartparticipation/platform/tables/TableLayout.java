package de.dresden.smartparticipation.platform.tables;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a table is called and which columns it has.
 *
 * @param title the document's title; also the name of the sheet and the running header of a PDF; not blank
 * @param subtitle a second line (filter, period, …), may be empty
 * @param language language of the document: German, or English; anything else counts as German
 * @param asOf when the data was read; shown in the running header, in Europe/Berlin
 * @param columns one or more
 */
public record TableLayout(String title, String subtitle, Locale language, Instant asOf, List<TableColumn> columns) {

    public TableLayout {
        Objects.requireNonNull(asOf, "asOf");
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("a table needs a title");
        }
        subtitle = subtitle == null ? "" : subtitle;
        language = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a column");
        }
    }

    /** A table without subtitle. */
    public static TableLayout of(String title, Locale language, Instant asOf, TableColumn... columns) {
        return new TableLayout(title, "", language, asOf, List.of(columns));
    }
}
