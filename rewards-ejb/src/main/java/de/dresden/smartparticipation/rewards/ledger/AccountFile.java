package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.tables.ColumnType;
import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import java.util.List;

/** Accounts of the Taler as a file. */
final class AccountFile {

    static final ListTable<LedgerAccountRow> TABLE = new ListTable<>(
            "rewards.account-file",
            List.of(
                    ListColumn.integer("number", LedgerAccountRow::id),
                    ListColumn.word("kind", 20, "rewards.account-kind", LedgerAccountRow::kind),
                    new ListColumn<>(
                            "owner", ColumnType.TEXT, 28, (row, texts) -> Words.owner(texts, row.kind(), row.owner())),
                    ListColumn.integer("balance", LedgerAccountRow::balance),
                    ListColumn.integer("available", LedgerAccountRow::available),
                    ListColumn.integer("reserved", LedgerAccountRow::reserved),
                    ListColumn.integer("incoming", LedgerAccountRow::incoming),
                    ListColumn.dateTime("opened", LedgerAccountRow::openedAt),
                    ListColumn.dateTime("closed", LedgerAccountRow::closedAt)));

    private AccountFile() {}
}
