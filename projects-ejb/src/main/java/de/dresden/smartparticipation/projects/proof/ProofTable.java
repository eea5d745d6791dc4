package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import java.util.List;

/** Proofs of use as a file. */
final class ProofTable {

    static final ListTable<ProofRow> TABLE = new ListTable<>(
            "projects.proof-file",
            List.of(
                    ListColumn.text("project", 14, ProofRow::project),
                    ListColumn.text("name", 40, ProofRow::title),
                    ListColumn.text("department", 24, ProofRow::department),
                    ListColumn.word("state", 18, "projects.proof-state", ProofRow::state),
                    ListColumn.date("due-on", ProofRow::dueOn),
                    ListColumn.text("recipient", 30, ProofRow::recipient),
                    ListColumn.money("granted", ProofRow::granted),
                    ListColumn.money("paid", ProofRow::paid),
                    ListColumn.money("to-pay", ProofRow::toPay),
                    ListColumn.money("reclaim", ProofRow::reclaim),
                    ListColumn.text("reclaimed", 14, ProofRow::reclaimed)));

    private ProofTable() {}
}
