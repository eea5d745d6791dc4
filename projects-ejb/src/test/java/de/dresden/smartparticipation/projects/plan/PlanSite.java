package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.projects.plan.core.PlanEdge;
import de.dresden.smartparticipation.projects.plan.core.Shift;
import de.dresden.smartparticipation.projects.plan.core.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A project with a plan on a database of its own, with transactions as the boundaries have them. */
final class PlanSite {

    static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    static final long PROJECT = 1;
    static final Capacity CLERK = new Capacity(1L, null);

    final DataSource database = TestDatabase.fresh("projects");
    final Sql sql = Sql.on(database);
    private final LocalTransactions transactions = new LocalTransactions(database);
    private final Sql joined = Sql.on(transactions.dataSource());
    final PlanRegister register = new PlanRegister(joined);
    final MoveRegister moves = new MoveRegister(joined);
    final BaselineRegister baselines = new BaselineRegister(joined);
    final RiskRegister risks = new RiskRegister(joined);
    final PlanScheduling scheduling = new PlanScheduling(register, moves);

    PlanSite() {
        TestPeople.in(database).staff(1, "p1").staff(2, "p2").department(7, "SBB");
        sql.update(
                "insert into projects.project (id, reference, title, department_id, state, light, created_at, version)"
                        + " values (1, 'PR-2026-001', 'Project', 7, 'RUNNING', 'GREEN', timestamptz '2026-01-01', 1)");
        inTransaction(() -> register.lock(PROJECT));
    }

    /** A package of January 2027. @return its key */
    long work(int first, int last) {
        return inTransaction(() ->
                register.add(PROJECT, ItemKind.PACKAGE, new ItemData("Work", day(first), day(last), null, 7L, null)));
    }

    long milestone(int day) {
        return inTransaction(() -> register.add(
                PROJECT, ItemKind.MILESTONE, new ItemData("Milestone", day(day), day(day), 2L, null, null)));
    }

    /** As the boundary does it. */
    Consequence link(long before, long after, int lag) {
        return inTransaction(() -> {
            PlanScheduling.Standing plan = scheduling.lock(PROJECT);
            PlanEdge edge = new PlanEdge(before, after, lag);
            Consequence consequence = scheduling.link(plan, edge);
            register.link(PROJECT, edge);
            scheduling.write(plan, "Link", shifts(consequence), CLERK, NOW);
            return consequence;
        });
    }

    Consequence move(long item, int first, int last) {
        return inTransaction(() -> {
            PlanScheduling.Standing plan = scheduling.lock(PROJECT);
            Consequence consequence = scheduling.move(plan, item, new Span(day(first), day(last)));
            scheduling.write(plan, "Move", shifts(consequence), CLERK, NOW);
            return consequence;
        });
    }

    void undo() {
        inTransaction(() -> {
            PlanScheduling.Standing plan = scheduling.lock(PROJECT);
            MoveRow last = moves.last(PROJECT).orElseThrow();
            scheduling.back(plan, last).forEach(shift -> register.reschedule(shift.item(), shift.after()));
            register.moved(PROJECT);
            moves.undone(last.id(), NOW);
            return null;
        });
    }

    Span days(long item) {
        return inTransaction(() -> scheduling.read(PROJECT).item(item).days());
    }

    static Span january(int first, int last) {
        return new Span(day(first), day(last));
    }

    static LocalDate day(int dayOfJanuary) {
        return LocalDate.of(2026, 12, 31).plusDays(dayOfJanuary);
    }

    <T> T inTransaction(Supplier<T> work) {
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

    private static List<Shift> shifts(Consequence consequence) {
        return consequence.lines().stream().map(Consequence.Line::shift).toList();
    }
}
