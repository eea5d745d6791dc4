package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import java.sql.SQLException;
import java.time.Instant;

/**
 * What is needed to end a transfer of two phases; its wallet is locked.
 *
 * @param key its key in the journal
 * @param kind a grant or a redemption
 * @param taler whole Taler
 * @param due from when on a grant counts, until when a redemption may be posted
 * @param budget key of the budget that paid, or null
 * @param ended how it had ended before the lock was asked for, or null
 */
record PendingTransfer(long key, TransferKind kind, long taler, Instant due, Long budget, Resolution ended) {

    static final String LOCK = """
            select t.id, t.kind, t.taler, t.due_at, t.budget_id,
                (select e.resolution from rewards.transfer_end e where e.transfer_id = t.id) as resolution
            from rewards.transfer t
            join rewards.wallet w on w.account_id = case t.kind when 'GRANT' then t.to_account else t.from_account end
            where t.name = ? and t.kind in ('GRANT', 'REDEEM') for update of w""";

    static PendingTransfer of(Row row) throws SQLException {
        String ended = row.text("resolution");
        return new PendingTransfer(
                row.number("id"),
                TransferKind.valueOf(row.text("kind")),
                row.number("taler"),
                row.instant("due_at"),
                row.id("budget_id"),
                ended == null ? null : Resolution.valueOf(ended));
    }
}
