package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.core.LotLife;
import de.dresden.smartparticipation.rewards.ledger.core.LotUse;
import de.dresden.smartparticipation.rewards.ledger.core.TransferBody;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes transfers with all that belongs to them: one statement each time, whether for one or for many. */
@Dependent
class Journal {

    private static final String GRANTS = """
            with booked as (
                insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason,
                    budget_id, due_at, lot_end, booked_by, booked_at)
                select g.name, 'GRANT', i.id, 'ISSUER', g.wallet, 'WALLET', g.taler, g.reason, g.budget, g.due, g.lot_end,
                    ?::bigint, ?
                from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::bigint[],
                    ?::text[]::timestamptz[], ?::text[]::timestamptz[]) with ordinality
                    as g (name, issuer, wallet, taler, reason, budget, due, lot_end, number)
                join rewards.ledger_account i on i.issuer = g.issuer
                order by g.number
                on conflict (name) do nothing
                returning id, name, to_account, taler, due_at),
            pending as (
                insert into rewards.transfer_pending (transfer_id, kind, wallet_id, due_at)
                select id, 'GRANT', to_account, due_at from booked),
            sums as (
                update rewards.wallet w set incoming = w.incoming + s.taler
                from (select to_account, sum(taler) as taler from booked group by to_account) s
                where w.account_id = s.to_account)
            select id, name from booked""";

    private static final String RESERVATION = """
            with booked as (
                insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason,
                    due_at, booked_by, booked_at)
                select ?, 'REDEEM', ?, 'WALLET', c.id, 'CLEARING', ?, ?, ?, ?::bigint, ?
                from rewards.ledger_account c where c.partner_id = ?
                on conflict (name) do nothing
                returning id, from_account, taler, due_at),
            pending as (
                insert into rewards.transfer_pending (transfer_id, kind, wallet_id, due_at)
                select id, 'REDEEM', from_account, due_at from booked),
            used as (
                insert into rewards.lot_use (transfer_id, lot_id, kind, taler)
                select b.id, u.lot, 'REDEEM', u.taler
                from booked b, unnest(?::bigint[], ?::bigint[]) as u (lot, taler)
                returning lot_id, taler),
            taken as (
                update rewards.lot l set remaining = l.remaining - u.taler from used u where l.id = u.lot_id),
            sums as (
                update rewards.wallet w set available = w.available - b.taler, reserved = w.reserved + b.taler
                from booked b where w.account_id = b.from_account)
            select id from booked""";

    /** What has one phase: booked and posted at once. */
    private static final String AT_ONCE = """
            with booked as (
                insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason,
                    refers_to, refers_to_kind, correction_id, correction_approved, booked_by, booked_at)
                select ?, ?, f.id, f.kind, o.id, o.kind, ?, ?, r.id, r.kind, c.id, c.id is not null or null, ?::bigint, ?
                from rewards.ledger_account f
                join rewards.ledger_account o on o.id = ?
                join rewards.transfer r on r.id = ?
                left join (select ?::bigint as id) c on c.id is not null
                where f.id = ?
                on conflict (name) do nothing
                returning id, kind, taler),
            ended as (
                insert into rewards.transfer_end (transfer_id, kind, resolution, ended_by, ended_at)
                select id, kind, 'POSTED', ?::bigint, ? from booked),
            used as (
                insert into rewards.lot_use (transfer_id, lot_id, kind, taler)
                select b.id, u.lot, b.kind, u.taler
                from booked b, unnest(?::bigint[], ?::bigint[]) as u (lot, taler)
                returning lot_id, kind, taler),
            changed as (
                update rewards.lot l
                set remaining = l.remaining + case when u.kind = 'REFUND' then u.taler else -u.taler end
                from used u where l.id = u.lot_id),
            sums as (
                update rewards.wallet w
                set available = w.available + case when b.kind = 'REFUND' then b.taler else -b.taler end
                from booked b where w.account_id = ?)
            select id from booked""";

    private static final String USES =
            "select lot_id, taler from rewards.lot_use where transfer_id = ? order by lot_id";

    private final Sql sql;

    @Inject
    Journal(Sql sql) {
        this.sql = sql;
    }

    /** What is booked under these names. */
    Map<TransferId, BookedTransfer> known(Collection<TransferId> ids) {
        Map<TransferId, BookedTransfer> known = new HashMap<>();
        sql.list(
                        BookedTransfer.SELECT + " where t.name = any (?::text[])",
                        BookedTransfer::of,
                        ids.stream().map(TransferId::text).toList())
                .forEach(each -> known.put(each.id(), each));
        return known;
    }

    Optional<BookedTransfer> find(TransferId id) {
        return Optional.ofNullable(known(List.of(id)).get(id));
    }

    /** Locks the wallet of a transfer of two phases. @return the transfer; nothing where there is none of this name */
    Optional<PendingTransfer> lockPending(TransferId id) {
        return sql.first(PendingTransfer.LOCK, PendingTransfer::of, id.text());
    }

    /** Whether a correction or a refund refers to this transfer. */
    boolean isReferredTo(long transfer) {
        return sql.first(
                        "select exists (select from rewards.transfer where refers_to = ?) as there",
                        row -> row.flag("there"),
                        transfer)
                .orElseThrow();
    }

    List<LotUse> uses(long transfer) {
        return sql.list(USES, row -> new LotUse(row.number("lot_id"), row.number("taler")), transfer);
    }

    /**
     * Books grants as pending.
     *
     * @param wallets keys of the locked wallets by member
     * @param budgets keys of the budgets that pay
     * @return their keys; one that is missing was booked meanwhile with another content
     */
    Map<TransferId, Long> grant(
            List<Grant> grants, Map<Long, Long> wallets, Map<TransferId, Long> budgets, LotLife life, Stamp stamp) {
        Map<TransferId, Long> keys = new HashMap<>();
        sql.each(
                GRANTS,
                row -> keys.put(new TransferId(row.text("name")), row.number("id")),
                stamp.by(),
                stamp.at(),
                grants.stream().map(grant -> grant.id().text()).toList(),
                grants.stream().map(grant -> grant.issuer().name()).toList(),
                grants.stream().map(grant -> wallets.get(grant.member())).toList(),
                grants.stream().map(Grant::taler).toList(),
                grants.stream().map(Grant::reason).toList(),
                grants.stream().map(grant -> budgets.get(grant.id())).toList(),
                grants.stream().map(grant -> grant.postAt().toString()).toList(),
                grants.stream()
                        .map(grant -> life.end(grant.postAt()).toString())
                        .toList());
        return keys;
    }

    /** Sets Taler aside. @return its key; nothing where the name is taken, or the partner has no account yet */
    Optional<Long> reserve(
            TransferId id,
            TransferBody body,
            long wallet,
            long partner,
            Instant until,
            List<LotUse> uses,
            Stamp stamp) {
        return sql.first(
                RESERVATION,
                row -> row.number("id"),
                id.text(),
                wallet,
                body.taler(),
                body.reason(),
                until,
                stamp.by(),
                stamp.at(),
                partner,
                lots(uses),
                taler(uses));
    }

    /**
     * Books what is posted at once: a reclaim, a write-off, a refund.
     *
     * @param of the transfer that it refers to
     * @param from key of the account
     * @param to key of the account
     * @param wallet key of the locked wallet that it touches, or null
     * @param correction key of the approved correction, or null
     */
    Optional<Long> atOnce(
            TransferId id,
            TransferBody body,
            BookedTransfer of,
            long from,
            long to,
            Long wallet,
            Long correction,
            List<LotUse> uses,
            Stamp stamp) {
        return sql.first(
                AT_ONCE,
                row -> row.number("id"),
                id.text(),
                body.kind(),
                body.taler(),
                body.reason(),
                stamp.by(),
                stamp.at(),
                to,
                of.key(),
                correction,
                from,
                stamp.by(),
                stamp.at(),
                lots(uses),
                taler(uses),
                wallet);
    }

    private static List<Long> lots(List<LotUse> uses) {
        return uses.stream().map(LotUse::lot).toList();
    }

    private static List<Long> taler(List<LotUse> uses) {
        return uses.stream().map(LotUse::taler).toList();
    }
}
