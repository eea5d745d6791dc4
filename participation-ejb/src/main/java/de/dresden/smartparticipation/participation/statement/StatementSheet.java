package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The list of a plan's statements as a table, page by page from the database. */
@Dependent
class StatementSheet {

    private static final String KEY = "participation.statement-table.";

    @Inject
    private StatementLists lists;

    @Inject
    private Clock clock;

    void write(PlanFrame plan, StatementSight sight, TableFormat format, Locale language, OutputStream out)
            throws IOException {
        Texts texts = Texts.in(language);
        TableLayout layout = new TableLayout(
                texts.text(KEY + "title", plan.name()),
                plan.reference(),
                language,
                clock.instant(),
                List.of(
                        TableColumn.text(texts.text(KEY + "reference"), 16),
                        TableColumn.text(texts.text(KEY + "pseudonym"), 8),
                        TableColumn.dateTime(texts.text(KEY + "received")),
                        TableColumn.text(texts.text(KEY + "timing"), 12),
                        TableColumn.text(texts.text(KEY + "channel"), 14),
                        TableColumn.text(texts.text(KEY + "sender"), 28),
                        TableColumn.text(texts.text(KEY + "text"), 50),
                        TableColumn.text(texts.text(KEY + "group"), 20),
                        TableColumn.integer(texts.text(KEY + "points")),
                        TableColumn.text(texts.text(KEY + "state"), 16)));
        try (TableWriter table = TableWriter.to(out, format, layout)) {
            Page<StatementRow> page;
            int number = 0;
            do {
                page = lists.page(
                        StatementFilter.of(plan.reference()),
                        sight,
                        new PageQuery(number++, PageQuery.LARGEST, "received", false));
                for (StatementRow row : page.items()) {
                    table.row(
                            row.reference(),
                            row.pseudonym(),
                            row.receivedAt(),
                            word(texts, "timing", row.timing()),
                            word(texts, "statement-channel", row.channel()),
                            row.sender(),
                            row.beginning(),
                            row.group(),
                            row.points(),
                            word(texts, "statement-state", row.state()));
                }
            } while (page.items().size() == PageQuery.LARGEST);
            table.finish();
        }
    }

    private static String word(Texts texts, String kind, Enum<?> constant) {
        return texts.text("participation." + kind + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
