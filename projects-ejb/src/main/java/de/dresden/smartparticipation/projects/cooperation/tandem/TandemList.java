package de.dresden.smartparticipation.projects.cooperation.tandem;

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

/** Tandems as a table for spreadsheet programs and on paper. */
final class TandemList {

    private static final String KEY = "projects.tandem.table.";
    private static final int WIDTH = 16;

    private TandemList() {}

    static void write(List<TandemRow> rows, TableFormat format, Locale language, Instant asOf, OutputStream out) {
        Texts texts = Texts.in(language);
        TableLayout layout = new TableLayout(
                texts.text(KEY + "title"),
                "",
                language,
                asOf,
                List.of(
                        TableColumn.text(texts.text(KEY + "reference"), WIDTH),
                        TableColumn.text(texts.text(KEY + "companies"), WIDTH * 4),
                        TableColumn.text(texts.text(KEY + "state"), WIDTH),
                        TableColumn.text(texts.text(KEY + "round"), WIDTH * 2),
                        TableColumn.text(texts.text(KEY + "application"), WIDTH),
                        TableColumn.text(texts.text(KEY + "project"), WIDTH),
                        TableColumn.money(texts.text(KEY + "grant")),
                        TableColumn.date(texts.text(KEY + "begun")),
                        TableColumn.date(texts.text(KEY + "finished")),
                        TableColumn.date(texts.text(KEY + "register"))));
        try (TableWriter table = TableWriter.to(out, format, layout)) {
            for (TandemRow one : rows) {
                table.row(
                        one.reference(),
                        one.title(),
                        texts.text(one.state().word()),
                        one.roundTitle().in(language),
                        one.application(),
                        one.project(),
                        one.grantCents(),
                        one.begun(),
                        one.finished(),
                        one.registerUntil());
            }
            table.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
