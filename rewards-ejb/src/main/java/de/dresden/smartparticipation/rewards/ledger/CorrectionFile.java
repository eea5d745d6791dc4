package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import java.util.List;

/** Corrections of grants as a file. */
final class CorrectionFile {

    static final ListTable<CorrectionRow> TABLE = new ListTable<>(
            "rewards.correction-file",
            List.of(
                    ListColumn.text("reference", 14, CorrectionRow::reference),
                    ListColumn.text("owner", 14, CorrectionRow::owner),
                    ListColumn.integer("taler", CorrectionRow::taler),
                    ListColumn.text("reason", 40, CorrectionRow::reason),
                    ListColumn.word("state", 18, "platform.approval-state", CorrectionRow::state),
                    ListColumn.text("by", 20, CorrectionRow::proposedBy),
                    ListColumn.dateTime("at", CorrectionRow::proposedAt),
                    ListColumn.integer("reclaimed", CorrectionRow::reclaimed),
                    ListColumn.integer("written-off", CorrectionRow::writtenOff)));

    private CorrectionFile() {}
}
