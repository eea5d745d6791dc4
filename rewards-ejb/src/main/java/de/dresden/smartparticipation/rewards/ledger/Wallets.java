package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** Reads what a member has: one statement, however many postings there are. */
@Dependent
class Wallets {

    /** What expired and was not booked so yet is not shown as available any more. */
    private static final String OF = """
            select w.available - coalesce(
                    (select sum(l.remaining) from rewards.lot l
                    where l.wallet_id = w.account_id and l.remaining > 0 and l.expires_at <= ?), 0) as available,
                w.reserved, w.incoming, n.expires_at,
                coalesce((select sum(l.remaining) from rewards.lot l
                    where l.wallet_id = w.account_id and l.remaining > 0 and l.expires_at = n.expires_at), 0) as expiring
            from rewards.ledger_account a
            join rewards.wallet w on w.account_id = a.id
            left join lateral (
                select min(l.expires_at) as expires_at from rewards.lot l
                where l.wallet_id = w.account_id and l.remaining > 0 and l.expires_at > ?) n on true
            where a.member_id = ?""";

    private final Sql sql;

    @Inject
    Wallets(Sql sql) {
        this.sql = sql;
    }

    WalletView of(long member, Instant now) {
        return sql.first(
                        OF,
                        row -> new WalletView(
                                row.number("available"),
                                row.number("reserved"),
                                row.number("incoming"),
                                row.instant("expires_at"),
                                row.number("expiring")),
                        now,
                        now,
                        member)
                .orElse(WalletView.EMPTY);
    }
}
