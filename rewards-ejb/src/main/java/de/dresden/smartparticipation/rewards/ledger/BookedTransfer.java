package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.rewards.ledger.core.AccountKey;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferBody;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import java.sql.SQLException;
import java.time.Instant;

/**
 * A transfer as it is booked.
 *
 * @param key its key in the journal
 * @param id its name
 * @param body what it says
 * @param wallet key of the wallet that it touches, or null
 * @param issuer key of the issuer's account that it touches, or null
 * @param clearing key of the partner's account that it touches, or null
 * @param budget key of the budget that paid, or null
 * @param due from when on a grant counts, until when a redemption may be posted; null for what has one phase
 * @param ended how it ended, or null where it is pending
 */
record BookedTransfer(
        long key,
        TransferId id,
        TransferBody body,
        Long wallet,
        Long issuer,
        Long clearing,
        Long budget,
        Instant due,
        Resolution ended) {

    static final String SELECT = """
            select t.id, t.name, t.kind, t.taler, t.reason, t.budget_id, t.due_at, r.name as refers_to, e.resolution,
                t.from_account, t.from_kind, coalesce(f.issuer, f.member_id::text, f.partner_id::text, '') as from_owner,
                t.to_account, t.to_kind, coalesce(o.issuer, o.member_id::text, o.partner_id::text, '') as to_owner
            from rewards.transfer t
            join rewards.ledger_account f on f.id = t.from_account
            join rewards.ledger_account o on o.id = t.to_account
            left join rewards.transfer r on r.id = t.refers_to
            left join rewards.transfer_end e on e.transfer_id = t.id
            """;

    static BookedTransfer of(Row row) throws SQLException {
        AccountKey from = new AccountKey(AccountKind.valueOf(row.text("from_kind")), row.text("from_owner"));
        AccountKey to = new AccountKey(AccountKind.valueOf(row.text("to_kind")), row.text("to_owner"));
        String refersTo = row.text("refers_to");
        String ended = row.text("resolution");
        return new BookedTransfer(
                row.number("id"),
                new TransferId(row.text("name")),
                new TransferBody(
                        TransferKind.valueOf(row.text("kind")),
                        from,
                        to,
                        row.number("taler"),
                        row.text("reason"),
                        refersTo == null ? null : new TransferId(refersTo)),
                account(row, AccountKind.WALLET, from, to),
                account(row, AccountKind.ISSUER, from, to),
                account(row, AccountKind.CLEARING, from, to),
                row.id("budget_id"),
                row.instant("due_at"),
                ended == null ? null : Resolution.valueOf(ended));
    }

    boolean posted() {
        return ended == Resolution.POSTED;
    }

    private static Long account(Row row, AccountKind kind, AccountKey from, AccountKey to) throws SQLException {
        if (from.kind() == kind) {
            return row.number("from_account");
        }
        return to.kind() == kind ? (Long) row.number("to_account") : null;
    }
}
