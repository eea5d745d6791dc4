package de.dresden.smartparticipation.projects.report;

import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import java.util.List;

/** The portfolio as a file. */
final class PortfolioFile {

    static final ListTable<PortfolioRow> TABLE = new ListTable<>(
            "projects.portfolio-table",
            List.of(
                    ListColumn.text("reference", 14, row -> row.project().reference()),
                    ListColumn.text("name", 40, row -> row.project().title()),
                    ListColumn.text("department", 28, PortfolioRow::department),
                    ListColumn.word("state", 16, "projects.project-state", row -> row.project()
                            .state()),
                    ListColumn.word("light", 14, "projects.project-light", row -> row.project()
                            .light()),
                    ListColumn.text("light-reason", 40, row -> row.project().lightReason()),
                    ListColumn.text("call", 14, PortfolioRow::call),
                    ListColumn.text("areas", 30, PortfolioRow::where),
                    ListColumn.money("planned", PortfolioRow::plannedCents),
                    ListColumn.money("granted", PortfolioRow::grantedCents),
                    ListColumn.money("committed", PortfolioRow::committedCents),
                    ListColumn.money("paid", PortfolioRow::paidCents),
                    ListColumn.text("milestone", 40, PortfolioRow::milestone),
                    ListColumn.date("due", PortfolioRow::due)));

    private PortfolioFile() {}
}
