package de.dresden.smartparticipation.projects.dossier;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The history of a project as CSV. */
final class HistoryFile {

    private static final String KEY = "projects.history-table.";

    private HistoryFile() {}

    /** @param out stays open */
    static void write(List<HistoryEvent> events, Locale language, Instant asOf, OutputStream out) throws IOException {
        Texts texts = Texts.in(language);
        TableLayout layout = TableLayout.of(
                texts.text(KEY + "title"),
                language,
                asOf,
                TableColumn.dateTime(texts.text(KEY + "at")),
                TableColumn.text(texts.text(KEY + "what"), 40),
                TableColumn.text(texts.text(KEY + "who"), 28),
                TableColumn.text(texts.text(KEY + "acting-for"), 28),
                TableColumn.text(texts.text(KEY + "detail"), 60));
        try (TableWriter table = TableWriter.to(out, TableFormat.CSV, layout)) {
            for (HistoryEvent event : events) {
                table.row(Arrays.asList(
                        event.at(), texts.text(event.what()), event.by(texts), event.actingFor(), event.detail()));
            }
            table.finish();
        }
    }
}
