package de.dresden.smartparticipation.projects.application;

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
import java.util.stream.Collectors;

/** Applications as a table for spreadsheet programs and on paper. */
final class ApplicationTable {

    private static final String KEY = "projects.application-table.";
    private static final int WIDTH = 24;

    private ApplicationTable() {}

    static void write(
            List<ApplicationEntry> entries,
            Map<String, String> areas,
            TableFormat format,
            Locale language,
            Instant asOf,
            OutputStream out)
            throws IOException {
        Texts texts = Texts.in(language);
        TableLayout layout = new TableLayout(texts.text(KEY + "title"), "", language, asOf, columns(texts));
        try (TableWriter table = TableWriter.to(out, format, layout)) {
            for (ApplicationEntry one : entries) {
                table.row(row(one, areas, texts));
            }
            table.finish();
        }
    }

    private static List<TableColumn> columns(Texts texts) {
        return List.of(
                TableColumn.text(texts.text(KEY + "reference"), WIDTH / 2),
                TableColumn.text(texts.text(KEY + "name"), WIDTH * 2),
                TableColumn.text(texts.text(KEY + "applicant"), WIDTH),
                TableColumn.text(texts.text(KEY + "call"), WIDTH / 2),
                TableColumn.text(texts.text(KEY + "state"), WIDTH),
                TableColumn.text(texts.text(KEY + "districts"), WIDTH),
                TableColumn.money(texts.text(KEY + "cost")),
                TableColumn.money(texts.text(KEY + "asked")),
                TableColumn.dateTime(texts.text(KEY + "sent")));
    }

    private static Object[] row(ApplicationEntry one, Map<String, String> areas, Texts texts) {
        ApplicationFrame frame = one.frame();
        String kind = one.kind() == null ? "" : texts.text("projects.applicant-kind." + word(one.kind()));
        return new Object[] {
            frame.reference(),
            frame.title(),
            frame.applicant().isEmpty() ? kind : frame.applicant(),
            one.call(),
            texts.text("projects.application-state." + word(frame.state())),
            frame.districts().stream().map(key -> areas.getOrDefault(key, key)).collect(Collectors.joining(", ")),
            frame.costCents(),
            frame.askedCents(),
            one.sentAt()
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
