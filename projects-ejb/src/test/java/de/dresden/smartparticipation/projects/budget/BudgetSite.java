package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.MovingClock;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.projects.budget.core.Command;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import de.dresden.smartparticipation.projects.budget.core.Standing;
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

/** One budget line over three years and two projects on a database of its own, with transactions as the callers have them. */
public final class BudgetSite {

    public static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    public static final LineYear THIS_YEAR = new LineYear(1, 2026);
    public static final LineYear NEXT_YEAR = THIS_YEAR.next();
    public static final Capacity CLERK = new Capacity(1L, null);

    final DataSource database = TestDatabase.fresh("projects");
    public final MovingClock clock = new MovingClock(NOW);
    public final Sql sql = Sql.on(database);
    private final LocalTransactions transactions = new LocalTransactions(database);
    private final Sql joined = Sql.on(transactions.dataSource());
    private final BudgetBooking booking = BudgetBooking.on(joined, clock);

    public BudgetSite() {
        TestPeople.in(database).staff(1, "p1").staff(2, "p2").department(7, "SBB");
        LineRegister lines = new LineRegister(sql);
        sql.update("insert into projects.budget_line (id, number, title, department_id, created_at, version)"
                + " values (1, '57.3.1.01.431800', 'Zukunftsstadt', 7, timestamptz '2026-01-01', 1)");
        for (int year = 2026; year <= 2028; year++) {
            lines.plan(1, year);
        }
        for (long project = 1; project <= 2; project++) {
            sql.update(
                    "insert into projects.project (id, reference, title, department_id, state, light, created_at, version)"
                            + " values (?, 'PR-2026-00' || ?::text, 'Project', 7, 'RUNNING', 'GREEN', timestamptz '2026-01-01', 1)",
                    project,
                    project);
        }
    }

    public BudgetSite planned(LineYear at, long cents) {
        book(Command.ofLine(MovementKind.APPROPRIATE, at, cents));
        return this;
    }

    public void project(MovementKind kind, LineYear at, long project, long cents) {
        book(Command.ofProject(kind, at, project, cents));
    }

    public void book(Command command) {
        inTransaction(() -> booking.book(command, "Vermerk", CLERK));
    }

    public Standing standing(LineYear at) {
        return inTransaction(() ->
                new BudgetTable(joined).lock(at.line(), List.of(at.year())).get(at));
    }

    public long number(String statement, Object... parameters) {
        return sql.first(statement, row -> row.number("n"), parameters).orElseThrow();
    }

    public <T> T inTransaction(Supplier<T> work) {
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

    /** Books in the transaction that runs. */
    public void bookWithin(Command command) {
        booking.book(command, "Vermerk", CLERK);
    }

    /** Locks a year in the transaction that runs. */
    public void lockWithin(LineYear at) {
        booking.lock(List.of(at));
    }

    /** Statements in the transaction that runs. */
    public Sql joined() {
        return joined;
    }

    /** Years whose sums are not what their movements or their shares add up to. */
    public long wrongYears() {
        return number("""
                select count(*) as n from projects.budget_year y where
                    row(y.appropriated, y.carried_in, y.carried_out, y.reserved, y.committed, y.early, y.paid, y.released, y.release_used,
                        y.movements)::text is distinct from
                    (select row(coalesce(sum(m.appropriated), 0), coalesce(sum(m.carried_in), 0), coalesce(sum(m.carried_out), 0),
                        coalesce(sum(m.reserved), 0), coalesce(sum(m.committed), 0), coalesce(sum(m.early), 0), coalesce(sum(m.paid), 0),
                        coalesce(sum(m.released), 0), coalesce(sum(m.release_used), 0), count(*))::text
                        from projects.budget_movement m where m.year_id = y.id)
                    or row(y.reserved, y.committed, y.paid, y.release_used)::text is distinct from
                    (select row(coalesce(sum(s.reserved), 0), coalesce(sum(s.committed), 0), coalesce(sum(s.paid), 0),
                        coalesce(sum(s.release_used), 0))::text from projects.budget_share s where s.year_id = y.id)""");
    }

    /** Several threads begin at the same moment; what each came to. */
    public static <T> List<T> atOnce(int threads, int times, Callable<T> work) throws Exception {
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
