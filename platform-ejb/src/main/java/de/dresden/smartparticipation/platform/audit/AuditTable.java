package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Writes the trail as a table, entry by entry. */
@Dependent
class AuditTable {

    private static final int LONGEST_CELL = 2_000;

    @Inject
    private AuditList entries;

    @Inject
    private Clock clock;

    /** @param progress told how many entries are written */
    void write(AuditFilter filter, TableFormat format, Locale language, OutputStream out, LongConsumer progress)
            throws IOException {
        Texts texts = Texts.in(language);
        try (TableWriter table = TableWriter.to(out, format, layout(texts, language))) {
            entries.each(filter, details -> {
                AuditRow entry = details.entry();
                try {
                    table.row(
                            entry.at(),
                            who(entry, texts),
                            entry.actingFor(),
                            texts.text(entry.what()),
                            entry.reference(),
                            entry.action(),
                            changes(details),
                            details.link() == null ? null : details.link().position());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                progress.accept(table.rows());
            });
            table.finish();
        }
    }

    /** What was and what it became, as on the entry's own page; a cell holds its beginning where it is long. */
    private static String changes(AuditDetails entry) {
        String changes = entry.changes().stream()
                .map(change -> change.name() + ": " + Objects.toString(change.before(), "–") + " → "
                        + Objects.toString(change.after(), "–"))
                .collect(Collectors.joining("; "));
        return changes.length() > LONGEST_CELL ? changes.substring(0, LONGEST_CELL) + "…" : changes;
    }

    private static String who(AuditRow entry, Texts texts) {
        return entry.who() != null
                ? entry.who()
                : texts.text("platform.actor-kind." + entry.actorKind().toLowerCase(Locale.ROOT));
    }

    private TableLayout layout(Texts texts, Locale language) {
        return new TableLayout(
                texts.text("platform.audit.title"),
                "",
                language,
                clock.instant(),
                List.of(
                        TableColumn.dateTime(texts.text("platform.audit.at")),
                        TableColumn.text(texts.text("platform.audit.who"), 24),
                        TableColumn.text(texts.text("platform.audit.acting-for"), 24),
                        TableColumn.text(texts.text("platform.audit.what"), 40),
                        TableColumn.text(texts.text("platform.audit.subject"), 20),
                        TableColumn.text(texts.text("platform.audit.action"), 24),
                        TableColumn.text(texts.text("platform.audit.values"), 60),
                        TableColumn.integer(texts.text("platform.audit.position"))));
    }
}
