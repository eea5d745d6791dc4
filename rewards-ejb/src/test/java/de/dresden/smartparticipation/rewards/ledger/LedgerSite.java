package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.MovingClock;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.rewards.ledger.core.Slices;
import jakarta.transaction.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A ledger on a database of its own, with transactions as its callers have them. */
final class LedgerSite {

    static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    static final Duration PENDING = Duration.ofHours(48);

    final DataSource database = TestDatabase.fresh("rewards");
    final MovingClock clock = new MovingClock(NOW);
    final Sql sql = Sql.on(database);
    private final LocalTransactions transactions = new LocalTransactions(database);
    final Sql joined = Sql.on(transactions.dataSource());
    final Ledger ledger = Ledger.on(joined, clock);
    final LedgerWork work = LedgerWork.on(joined, clock, expired -> {});

    LedgerSite() {
        TestPeople.in(database).staff(1, "p1").staff(2, "p2");
    }

    /** A budget in force. */
    LedgerSite budget(Issuer issuer, int year, long taler) {
        sql.update(
                "insert into rewards.budget (id, issuer, year, taler) values (nextval('rewards.budget_id'), ?, ?, ?)",
                issuer,
                year,
                taler);
        long id = number("select id as n from rewards.budget where issuer = ? and year = ?", issuer, year);
        new BudgetSlices(sql).write(id, Slices.of(taler));
        return this;
    }

    /** In a transaction of its own, or in the one that runs in this thread. */
    <T> T inTransaction(Supplier<T> work) {
        if (transactions.getStatus() == Status.STATUS_ACTIVE) {
            return work.get();
        }
        transactions.begin();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (done) {
                transactions.commit();
            } else {
                transactions.rollback();
            }
        }
    }

    void run(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    Booked grant(String id, long member, long taler) {
        return inTransaction(() -> ledger.grant(granted(id, member, taler)));
    }

    Grant granted(String id, long member, long taler) {
        return new Grant(
                new TransferId(id),
                Issuer.CITY,
                member,
                taler,
                "trip:" + id,
                clock.instant().plus(PENDING));
    }

    /** Granted, and as long ago as it takes to be posted. */
    void owned(String id, long member, long taler) {
        grant(id, member, taler);
        clock.forward(PENDING);
        run(work::postDue);
    }

    Booked reserve(String id, long member, long taler) {
        return inTransaction(() -> ledger.reserve(
                new TransferId(id), member, 1, taler, clock.instant().plus(Duration.ofMinutes(15))));
    }

    /** A correction as it is approved, and counts as carried out, so that another may follow. @return its key */
    long approvedCorrection(String grant, long taler) {
        long id = number("select nextval('rewards.correction_id') as n");
        joined.update(
                "insert into rewards.correction (id, reference, grant_id, taler, reason, approval_state, proposed_by,"
                        + " proposed_at, content_hash, first_approved_by, first_approved_at, reclaimed, written_off, executed_at)"
                        + " select ?, 'TK-' || ?, id, ?, 'counted twice', 'APPROVED', 1, ?, decode(repeat('ab', 32), 'hex'), 2, ?,"
                        + " ?, 0, ? from rewards.transfer where name = ? and kind = 'GRANT'",
                id,
                id,
                taler,
                clock.instant(),
                clock.instant(),
                taler,
                clock.instant(),
                grant);
        return id;
    }

    Correcting correcting() {
        LedgerAccounts accounts = new LedgerAccounts(joined);
        return new Correcting(joined, accounts, new Journal(joined), new Lots(joined), new BudgetSlices(joined));
    }

    WalletView wallet(long member) {
        return ledger.wallet(member);
    }

    long number(String statement, Object... parameters) {
        return sql.first(statement, row -> row.number("n"), parameters).orElseThrow();
    }

    /** Why the books do not hold; nothing where they do. */
    List<String> problems() {
        return new BooksProof(sql).problems();
    }

    /** Several threads begin at the same moment; what each came to. */
    static <T> List<T> atOnce(int threads, int times, Callable<T> work) throws Exception {
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int time = 0; time < times; time++) {
                running.add(crew.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            crew.shutdownNow();
        }
    }
}
