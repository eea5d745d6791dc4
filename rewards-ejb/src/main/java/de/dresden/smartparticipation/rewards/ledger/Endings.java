package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * Ends pending transfers whose wallets are locked: whatever is not pending any more is left alone. Each method answers with the
 * names of what it ended.
 */
@Dependent
class Endings {

    private static final String GONE = """
            with gone as (
                delete from rewards.transfer_pending p using rewards.transfer t
                where p.transfer_id = any (?::bigint[]) and t.id = p.transfer_id and p.kind = ?
                returning t.id, t.name, t.kind, t.taler, t.due_at, t.lot_end, p.wallet_id),
            ended as (
                insert into rewards.transfer_end (transfer_id, kind, resolution, reason, ended_by, ended_at)
                select id, kind, ?, ?, ?::bigint, ? from gone),
            """;

    private static final String GRANT_POSTED = GONE + """
            lots as (
                insert into rewards.lot (wallet_id, transfer_id, taler, remaining, expires_at)
                select wallet_id, id, taler, taler, lot_end from gone order by due_at, id),
            sums as (
                update rewards.wallet w set incoming = w.incoming - s.taler, available = w.available + s.taler
                from (select wallet_id, sum(taler) as taler from gone group by wallet_id) s where w.account_id = s.wallet_id)
            select name from gone""";

    private static final String GRANT_VOIDED = GONE + """
            sums as (
                update rewards.wallet w set incoming = w.incoming - s.taler
                from (select wallet_id, sum(taler) as taler from gone group by wallet_id) s where w.account_id = s.wallet_id)
            select name from gone""";

    private static final String REDEEM_POSTED = GONE + """
            sums as (
                update rewards.wallet w set reserved = w.reserved - s.taler
                from (select wallet_id, sum(taler) as taler from gone group by wallet_id) s where w.account_id = s.wallet_id)
            select name from gone""";

    private static final String REDEEM_GIVEN_BACK = GONE + """
            lots as (
                update rewards.lot l set remaining = l.remaining + s.taler
                from (select u.lot_id, sum(u.taler) as taler
                    from gone g join rewards.lot_use u on u.transfer_id = g.id group by u.lot_id) s
                where l.id = s.lot_id),
            sums as (
                update rewards.wallet w set reserved = w.reserved - s.taler, available = w.available + s.taler
                from (select wallet_id, sum(taler) as taler from gone group by wallet_id) s where w.account_id = s.wallet_id)
            select name from gone""";

    private final Sql sql;

    @Inject
    Endings(Sql sql) {
        this.sql = sql;
    }

    List<TransferId> postGrants(Collection<Long> transfers, Stamp stamp) {
        return end(GRANT_POSTED, transfers, "GRANT", "POSTED", "", stamp);
    }

    /** The budget is given back by whoever calls, after the wallet. */
    List<TransferId> voidGrants(Collection<Long> transfers, String reason, Stamp stamp) {
        return end(GRANT_VOIDED, transfers, "GRANT", "VOIDED", reason, stamp);
    }

    List<TransferId> postRedemptions(Collection<Long> transfers, Stamp stamp) {
        return end(REDEEM_POSTED, transfers, "REDEEM", "POSTED", "", stamp);
    }

    List<TransferId> voidRedemptions(Collection<Long> transfers, String reason, Stamp stamp) {
        return end(REDEEM_GIVEN_BACK, transfers, "REDEEM", "VOIDED", reason, stamp);
    }

    List<TransferId> expireRedemptions(Collection<Long> transfers, Stamp stamp) {
        return end(REDEEM_GIVEN_BACK, transfers, "REDEEM", "EXPIRED", "", stamp);
    }

    private List<TransferId> end(
            String statement, Collection<Long> transfers, String kind, String resolution, String reason, Stamp stamp) {
        return sql.list(
                statement,
                row -> new TransferId(row.text("name")),
                transfers,
                kind,
                resolution,
                reason,
                stamp.by(),
                stamp.at());
    }
}
