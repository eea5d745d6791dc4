package de.dresden.smartparticipation.platform.tables;

import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A list as a file: what its columns are and where their values come from.
 *
 * @param key its title is the text {@code <key>.title}
 * @param columns from left to right
 */
public record ListTable<T>(String key, List<ListColumn<T>> columns) {

    public ListTable {
        columns = List.copyOf(columns);
    }

    /**
     * Writes all rows, page by page.
     *
     * @param madeAt moment that the file tells
     * @param out stays open
     * @throws UncheckedIOException where it cannot be written
     */
    public void write(AllPages<T> rows, TableFormat format, Locale language, Instant madeAt, OutputStream out) {
        Texts texts = Texts.in(language);
        TableLayout layout = TableLayout.of(
                texts.text(key + ".title"),
                language,
                madeAt,
                columns.stream()
                        .map(one -> TableColumn.of(texts.text(key + "." + one.name()), one.type(), one.width()))
                        .toArray(TableColumn[]::new));
        try {
            TableWriter.write(out, format, layout, rows.as(row -> values(row, texts)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<?> values(T row, Texts texts) {
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(column.value().apply(row, texts)));
        return values;
    }
}
