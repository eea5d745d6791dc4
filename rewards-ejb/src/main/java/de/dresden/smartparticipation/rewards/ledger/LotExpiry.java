package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Lets what remains of lots lapse: from the wallet, which is locked, to the account of what lapsed. One statement. */
@Dependent
class LotExpiry {

    private static final String USUAL = "lot:";

    /** A lot to which Taler came back after it lapsed lapses once more, under another name. */
    private static final String EXPIRE = """
            with over as (
                select l.id, l.wallet_id, l.remaining,
                    'expire:' || l.id || ':' || (1 + (select count(*) from rewards.lot_use u
                        where u.lot_id = l.id and u.kind = 'EXPIRE')) as name
                from rewards.lot l where l.id = any (?::bigint[]) and l.wallet_id = any (?::bigint[])
                    and l.remaining > 0 and (? or l.expires_at <= ?)),
            booked as (
                insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason, booked_at)
                select o.name, 'EXPIRE', o.wallet_id, 'WALLET', x.id, 'EXPIRY', o.remaining, ? || o.id, ?
                from over o join rewards.ledger_account x on x.kind = 'EXPIRY' order by o.id
                returning id, name, taler),
            ended as (
                insert into rewards.transfer_end (transfer_id, kind, resolution, ended_at)
                select id, 'EXPIRE', 'POSTED', ? from booked),
            used as (
                insert into rewards.lot_use (transfer_id, lot_id, kind, taler)
                select b.id, o.id, 'EXPIRE', b.taler from booked b join over o on o.name = b.name),
            changed as (
                update rewards.lot l set remaining = 0 from over o where l.id = o.id),
            sums as (
                update rewards.wallet w set available = w.available - s.taler
                from (select wallet_id, sum(remaining) as taler from over group by wallet_id) s where w.account_id = s.wallet_id)
            select name from booked""";

    private final Sql sql;

    @Inject
    LotExpiry(Sql sql) {
        this.sql = sql;
    }

    /** Those whose end has come, of wallets that are locked. @return how many */
    int over(Collection<Long> lots, Collection<Long> wallets, Instant now) {
        return expire(lots, wallets, false, USUAL, now);
    }

    /**
     * All of a wallet that is locked, whatever their end.
     *
     * @param reason what the journal says, before the key of the lot
     */
    void all(long wallet, String reason, Instant now) {
        List<Long> lots = sql.list(
                "select id from rewards.lot where wallet_id = ? and remaining > 0", row -> row.number("id"), wallet);
        expire(lots, List.of(wallet), true, reason, now);
    }

    private int expire(Collection<Long> lots, Collection<Long> wallets, boolean all, String reason, Instant now) {
        return lots.isEmpty() || wallets.isEmpty()
                ? 0
                : sql.list(EXPIRE, row -> row.text("name"), lots, wallets, all, now, reason, now, now)
                        .size();
    }
}
