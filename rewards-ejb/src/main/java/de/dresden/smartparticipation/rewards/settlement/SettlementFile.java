package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import java.util.List;

/** Settlements as a file. */
final class SettlementFile {

    static final ListTable<SettlementRow> TABLE = new ListTable<>(
            "rewards.settlement-file",
            List.of(
                    ListColumn.text("reference", 14, SettlementRow::reference),
                    ListColumn.text("partner", 30, SettlementRow::partner),
                    ListColumn.date("month", SettlementRow::month),
                    ListColumn.word("state", 20, "rewards.settlement-state", SettlementRow::state),
                    ListColumn.dateTime("since", SettlementRow::since),
                    ListColumn.integer("lines", SettlementRow::lines),
                    ListColumn.integer("taler", SettlementRow::taler),
                    ListColumn.money("amount", SettlementRow::cents),
                    ListColumn.money("payable", SettlementRow::payableCents),
                    ListColumn.date("until", SettlementRow::objectUntil),
                    ListColumn.integer("objections", SettlementRow::openObjections),
                    ListColumn.text("order", 16, SettlementRow::paymentOrder)));

    private SettlementFile() {}
}
