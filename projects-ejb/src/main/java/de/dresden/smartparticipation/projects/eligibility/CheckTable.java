package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import java.util.List;

/** Checks as a file. */
final class CheckTable {

    static final ListTable<CheckRow> TABLE = new ListTable<>(
            "projects.check-table",
            List.of(
                    ListColumn.text("reference", 14, CheckRow::application),
                    ListColumn.text("name", 40, CheckRow::title),
                    ListColumn.text("applicant", 30, CheckRow::applicant),
                    ListColumn.text("call", 14, CheckRow::call),
                    ListColumn.word("state", 16, "projects.application-state", CheckRow::state),
                    ListColumn.date("until", CheckRow::questionUntil),
                    ListColumn.integer("items", CheckRow::items),
                    ListColumn.integer("met", CheckRow::met),
                    ListColumn.integer("not-met", CheckRow::notMet),
                    ListColumn.integer("hindering", CheckRow::hindering),
                    ListColumn.integer("views", row -> row.views().asked()),
                    ListColumn.integer("views-in", row -> row.views().in()),
                    ListColumn.integer("views-overdue", row -> row.views().overdue()),
                    ListColumn.yesNo("ready", CheckRow::ready),
                    ListColumn.dateTime("sent", CheckRow::sentAt)));

    private CheckTable() {}
}
