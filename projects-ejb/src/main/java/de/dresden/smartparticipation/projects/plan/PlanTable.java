package de.dresden.smartparticipation.projects.plan;

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
import java.util.stream.Collectors;

/** A plan as a table for spreadsheet programs. */
final class PlanTable {

    private static final String KEY = "projects.plan-table.";
    private static final int SHORT = 10;
    private static final int NAME = 24;
    private static final int WORDS = 40;

    private PlanTable() {}

    static void write(PlanSheet plan, TableFormat format, Locale language, Instant asOf, OutputStream out)
            throws IOException {
        Texts texts = Texts.in(language);
        String title = texts.text(
                KEY + "title", plan.project().reference(), plan.project().title());
        TableLayout layout = new TableLayout(title, texts.text(KEY + "rule"), language, asOf, columns(texts));
        try (TableWriter table = TableWriter.to(out, format, layout)) {
            for (ItemRow item : plan.items()) {
                table.row(
                        item.sign(),
                        texts.text(item.kind().word()),
                        item.title(),
                        item.days().first(),
                        item.days().last(),
                        item.responsible(),
                        item.progress(),
                        item.doneOn(),
                        waits(item),
                        item.slack() == null ? null : item.slack().total(),
                        item.critical(),
                        item.frozen() == null ? null : item.frozen().last(),
                        item.deviation(),
                        item.budgetHint());
            }
            table.finish();
        }
    }

    /** What an item waits for, as {@code AP 1, AP 2 + 14}. */
    static String waits(ItemRow item) {
        return item.waitsFor().stream()
                .map(link -> link.sign() + (link.lag() == 0 ? "" : " + " + link.lag()))
                .collect(Collectors.joining(", "));
    }

    private static List<TableColumn> columns(Texts texts) {
        return List.of(
                TableColumn.text(texts.text(KEY + "sign"), SHORT),
                TableColumn.text(texts.text(KEY + "kind"), SHORT),
                TableColumn.text(texts.text(KEY + "name"), WORDS),
                TableColumn.date(texts.text(KEY + "first")),
                TableColumn.date(texts.text(KEY + "last")),
                TableColumn.text(texts.text(KEY + "responsible"), NAME),
                TableColumn.integer(texts.text(KEY + "progress")),
                TableColumn.date(texts.text(KEY + "done-on")),
                TableColumn.text(texts.text(KEY + "waits-for"), NAME),
                TableColumn.integer(texts.text(KEY + "slack")),
                TableColumn.yesNo(texts.text(KEY + "critical")),
                TableColumn.date(texts.text(KEY + "baseline")),
                TableColumn.integer(texts.text(KEY + "deviation")),
                TableColumn.money(texts.text(KEY + "budget")));
    }
}
