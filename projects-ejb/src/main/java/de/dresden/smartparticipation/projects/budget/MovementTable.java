package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The movements of a year as a table for spreadsheet programs. */
final class MovementTable {

    private static final String KEY = "projects.movement-table.";
    private static final int NAME = 20;
    private static final int WORDS = 40;

    private MovementTable() {}

    /** @param rows visits the rows in their order */
    static void write(
            BudgetKey year,
            Consumer<Sql.Visit> rows,
            TableFormat format,
            Locale language,
            Instant asOf,
            OutputStream out)
            throws IOException {
        Texts texts = Texts.in(language);
        String title = texts.text(KEY + "title", year.line(), String.valueOf(year.year()));
        TableLayout layout = new TableLayout(title, texts.text(KEY + "rule"), language, asOf, columns(texts));
        try (TableWriter table = TableWriter.to(out, format, layout)) {
            rows.accept(row -> add(table, BudgetLists.movement(row), texts));
            table.finish();
        }
    }

    private static void add(TableWriter table, MovementRow row, Texts texts) {
        try {
            table.row(
                    row.number(),
                    row.at(),
                    texts.text(row.kind().word()),
                    row.project(),
                    row.committed(),
                    row.reserved(),
                    row.free(),
                    row.paid(),
                    row.reason(),
                    row.by());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TableColumn> columns(Texts texts) {
        return List.of(
                TableColumn.integer(texts.text(KEY + "number")),
                TableColumn.dateTime(texts.text(KEY + "at")),
                TableColumn.text(texts.text(KEY + "kind"), NAME),
                TableColumn.text(texts.text(KEY + "project"), NAME),
                TableColumn.money(texts.text(KEY + "committed")),
                TableColumn.money(texts.text(KEY + "reserved")),
                TableColumn.money(texts.text(KEY + "free")),
                TableColumn.money(texts.text(KEY + "paid")),
                TableColumn.text(texts.text(KEY + "reason"), WORDS),
                TableColumn.text(texts.text(KEY + "by"), NAME));
    }
}
