package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the ledger does by itself when its time has come, a batch in the running transaction. Wallets that somebody else holds
 * are left for the next time, so several nodes may be at it, and nobody waits.
 */
@Dependent
class LedgerWork {

    static final int BATCH = 500;

    /** Any number, as long as it is this one: only one node gives back reservations at a time. */
    private static final long LOCK = 7_301_202_611_28L;

    private static final String DUE = """
            select transfer_id, wallet_id from rewards.transfer_pending
            where kind = ? and due_at <= ? order by due_at, transfer_id limit ?""";

    private static final String LOTS_OVER = """
            select id, wallet_id from rewards.lot
            where remaining > 0 and expires_at <= ? order by expires_at, id limit ?""";

    private record Due(long id, long wallet) {}

    private final Sql sql;
    private final LedgerAccounts accounts;
    private final Endings endings;
    private final LotExpiry lots;
    private final Consumer<ReservationExpired> others;
    private final Clock clock;

    @Inject
    LedgerWork(
            Sql sql,
            LedgerAccounts accounts,
            Endings endings,
            LotExpiry lots,
            Event<ReservationExpired> others,
            Clock clock) {
        this(sql, accounts, endings, lots, others::fire, clock);
    }

    private LedgerWork(
            Sql sql,
            LedgerAccounts accounts,
            Endings endings,
            LotExpiry lots,
            Consumer<ReservationExpired> others,
            Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.endings = endings;
        this.lots = lots;
        this.others = others;
        this.clock = clock;
    }

    static LedgerWork on(Sql sql, Clock clock, Consumer<ReservationExpired> others) {
        return new LedgerWork(sql, new LedgerAccounts(sql), new Endings(sql), new LotExpiry(sql), others, clock);
    }

    /** Posts grants that are due. @return how many */
    int postDue() {
        Instant now = clock.instant();
        List<Due> due = due(TransferKind.GRANT, now);
        return endings.postGrants(held(due), new Stamp(null, now)).size();
    }

    /**
     * Gives back what was set aside and not redeemed in time, and tells who set it aside: they lock what they took it from in the order of
     * this list, so that two nodes at it would wait for each other.
     *
     * @return how many; 0 also where another node is at it
     */
    int expireReservations() {
        if (!seize()) {
            return 0;
        }
        Instant now = clock.instant();
        List<TransferId> expired = endings.expireRedemptions(held(due(TransferKind.REDEEM, now)), new Stamp(null, now));
        expired.forEach(id -> others.accept(new ReservationExpired(id, now)));
        return expired.size();
    }

    /** Lets lots expire whose end has come. @return how many */
    int expireLots() {
        Instant now = clock.instant();
        List<Due> over = sql.list(LOTS_OVER, row -> new Due(row.number("id"), row.number("wallet_id")), now, BATCH);
        return lots.over(over.stream().map(Due::id).toList(), accounts.lockIdle(wallets(over)), now);
    }

    /**
     * Waits until nobody else gives back reservations, until the end of the transaction: several that are given back lock several
     * stocks. Whoever has it waits for no wallet, so a held wallet is no obstacle.
     */
    static void seizeOrWait(Sql sql) {
        sql.first("select pg_advisory_xact_lock(?) is null as waited", row -> row.flag("waited"), LOCK);
    }

    private boolean seize() {
        return sql.first("select pg_try_advisory_xact_lock(?) as mine", row -> row.flag("mine"), LOCK)
                .orElse(false);
    }

    private List<Due> due(TransferKind kind, Instant now) {
        return sql.list(DUE, row -> new Due(row.number("transfer_id"), row.number("wallet_id")), kind, now, BATCH);
    }

    /** Those whose wallets could be locked. */
    private List<Long> held(List<Due> due) {
        Collection<Long> locked = new HashSet<>(accounts.lockIdle(wallets(due)));
        return due.stream()
                .filter(each -> locked.contains(each.wallet()))
                .map(Due::id)
                .toList();
    }

    private static Set<Long> wallets(List<Due> due) {
        Set<Long> wallets = new HashSet<>();
        due.forEach(each -> wallets.add(each.wallet()));
        return wallets;
    }
}
