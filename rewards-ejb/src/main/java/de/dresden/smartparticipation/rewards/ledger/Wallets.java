package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** Reads what a member has: one statement, however many postings there are. */
@Dependent
class Wallets {

    /**
     * What expired and was not booked so yet is not shown as available any more. Most wallets hold lots of one end only: then all
     * that is available expires then, and no lot has to be looked at. Else what ends first is few, since it is spent first.
     */
    private static final String OF = """
            select s.available, w.reserved, w.incoming, n.first as expires_at,
                case when n.first is null then 0 when n.first = n.last then s.available else
                    (select sum(l.remaining) from rewards.lot l
                    where l.wallet_id = w.account_id and l.remaining > 0 and l.expires_at = n.first) end as expiring
            from rewards.ledger_account a
            join rewards.wallet w on w.account_id = a.id
            cross join lateral (
                select w.available - coalesce(sum(l.remaining), 0) as available from rewards.lot l
                where l.wallet_id = w.account_id and l.remaining > 0 and l.expires_at <= ?) s
            cross join lateral (
                select (select min(l.expires_at) from rewards.lot l
                        where l.wallet_id = w.account_id and l.remaining > 0 and l.expires_at > ?) as first,
                    (select max(l.expires_at) from rewards.lot l
                        where l.wallet_id = w.account_id and l.remaining > 0 and l.expires_at > ?) as last) n
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
                        now,
                        member)
                .orElse(WalletView.EMPTY);
    }
}
