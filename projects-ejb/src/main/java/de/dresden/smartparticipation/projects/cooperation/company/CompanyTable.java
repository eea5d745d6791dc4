package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Companies as a table for spreadsheet programs and on paper. */
final class CompanyTable {

    private static final String KEY = "projects.company-table.";
    private static final int WIDTH = 24;

    private CompanyTable() {}

    static void write(
            List<CompanyEntry> entries,
            Map<String, String> areas,
            TableFormat format,
            Locale language,
            Instant asOf,
            OutputStream out)
            throws IOException {
        Texts texts = Texts.in(language);
        TableLayout layout = new TableLayout(texts.text(KEY + "title"), "", language, asOf, columns(texts));
        try (TableWriter table = TableWriter.to(out, format, layout)) {
            for (CompanyEntry one : entries) {
                table.row(row(one, areas, texts, language));
            }
            table.finish();
        }
    }

    private static List<TableColumn> columns(Texts texts) {
        return List.of(
                TableColumn.text(texts.text(KEY + "reference"), WIDTH / 2),
                TableColumn.text(texts.text(KEY + "name"), WIDTH * 2),
                TableColumn.text(texts.text(KEY + "sector"), WIDTH),
                TableColumn.text(texts.text(KEY + "branch"), WIDTH / 2),
                TableColumn.integer(texts.text(KEY + "employees")),
                TableColumn.text(texts.text(KEY + "district"), WIDTH),
                TableColumn.text(texts.text(KEY + "state"), WIDTH / 2),
                TableColumn.integer(texts.text(KEY + "needs")),
                TableColumn.integer(texts.text(KEY + "offers")),
                TableColumn.yesNo(texts.text(KEY + "matching")),
                TableColumn.dateTime(texts.text(KEY + "since")));
    }

    private static Object[] row(CompanyEntry one, Map<String, String> areas, Texts texts, Locale language) {
        CompanyFrame frame = one.frame();
        return new Object[] {
            frame.reference(),
            frame.name(),
            one.sector() == null ? "" : one.sector().in(language),
            texts.text("projects.branch." + (frame.kkw() ? "kkw" : "other")),
            (long) frame.employees(),
            frame.district() == null ? "" : areas.getOrDefault(frame.district(), frame.district()),
            texts.text("projects.company-state." + frame.state().name().toLowerCase(Locale.ROOT)),
            (long) one.needs(),
            (long) one.offers(),
            one.matching(),
            one.since()
        };
    }
}
