package de.dresden.smartparticipation.projects.plan;

import static de.dresden.smartparticipation.projects.plan.PlanSite.PROJECT;
import static de.dresden.smartparticipation.projects.plan.PlanSite.january;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Plans on a real database: moves and their undoing, and what the tables themselves refuse. */
class PlanTablesTest {

    private final PlanSite site = new PlanSite();

    @Test
    void whatWaitsMovesWithItAndComesBackWhenItIsUndone() {
        long first = site.work(1, 5);
        long next = site.work(6, 10);
        long reached = site.milestone(10);
        site.link(first, next, 0);
        site.link(next, reached, 0);
        Consequence consequence = site.move(first, 4, 8);
        assertThat(consequence.others()).isEqualTo(2);
        assertThat(consequence.later()).isEqualTo(3);
        assertThat(site.days(next)).isEqualTo(january(9, 13));
        assertThat(site.days(reached)).isEqualTo(january(13, 13));
        site.undo();
        assertThat(site.days(first)).isEqualTo(january(1, 5));
        assertThat(site.days(next)).isEqualTo(january(6, 10));
        assertThat(site.days(reached)).isEqualTo(january(10, 10));
        assertThat(site.inTransaction(() -> site.moves.last(PROJECT))).isEmpty();
    }

    @Test
    void anItemCannotBeginBeforeWhatItWaitsForAndIsToldOf() {
        long first = site.work(1, 5);
        long next = site.work(8, 10);
        site.link(first, next, 2);
        Consequence consequence = site.move(next, 3, 5);
        assertThat(consequence.heldBy()).isEqualTo("AP 1");
        assertThat(site.days(next)).isEqualTo(january(8, 10));
        assertThat(site.inTransaction(() -> site.moves.last(PROJECT)))
                .as("nothing was moved")
                .isEmpty();
    }

    @Test
    void aMoveIsNotUndoneOnceSomethingItMovedLiesElsewhere() {
        long first = site.work(1, 5);
        long next = site.work(6, 10);
        site.link(first, next, 0);
        site.move(first, 3, 7);
        site.inTransaction(() -> {
            site.register.reschedule(next, january(20, 24));
            return null;
        });
        assertThatExceptionOfType(Refused.class).isThrownBy(site::undo);
        assertThat(site.days(first)).isEqualTo(january(3, 7));
    }

    @Test
    void aCircleIsRefusedWithItsItemsByNameAndByTheTableItself() {
        long a = site.work(1, 2);
        long b = site.work(3, 4);
        long c = site.work(5, 6);
        site.link(a, b, 0);
        site.link(b, c, 0);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> site.link(c, a, 0))
                .satisfies(refused ->
                        assertThat(refused.reason().arguments()).containsExactly("AP 1 → AP 2 → AP 3 → AP 1"));
        assertThat(constraint(() -> write(c, a))).isEqualTo("projects.constraint.plan_circle");
        assertThat(constraint(() -> write(a, a))).isEqualTo("projects.constraint.plan_circle");
    }

    @Test
    void ofLinksThatTogetherWouldCloseACircleNotAllAreWrittenHoweverManyComeAtOnce() throws Exception {
        for (int round = 0; round < 20; round++) {
            List<Long> items = new ArrayList<>();
            for (int item = 0; item < 4; item++) {
                items.add(site.work(1, 2));
            }
            List<Callable<Boolean>> writers = new ArrayList<>();
            for (int item = 0; item < 4; item++) {
                long before = items.get(item);
                long after = items.get((item + 1) % 4);
                writers.add(() -> {
                    try {
                        write(before, after);
                        return true;
                    } catch (IllegalStateException refused) {
                        return false;
                    }
                });
            }
            assertThat(atOnce(writers)).as("all but the last one").isEqualTo(3);
        }
    }

    @Test
    void aPlanThatWasMovedSinceItWasReadIsAConflict() {
        long item = site.work(1, 5);
        long seen = site.inTransaction(() -> site.scheduling.read(PROJECT).moves());
        site.move(item, 2, 6);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() ->
                        site.inTransaction(() -> site.scheduling.read(PROJECT).seenAs(seen)));
    }

    @Test
    void ofTwoWhoChangeTheSameItemTheSecondIsToldSo() {
        long item = site.work(1, 5);
        PlanItem seen = site.inTransaction(() -> site.scheduling.read(PROJECT).item(item));
        ItemData data = new ItemData("Other", seen.days().first(), seen.days().last(), 1L, null, 5_00L);
        assertThat(site.<Boolean>inTransaction(() -> site.register.change(seen, data)))
                .isTrue();
        assertThat(site.<Boolean>inTransaction(() -> site.register.change(seen, data)))
                .isFalse();
        assertThat(site.<Boolean>inTransaction(() -> site.register.report(seen, 50, null)))
                .isFalse();
    }

    @Test
    void whatIsDoneDoesNotMove() {
        long first = site.work(1, 5);
        long reached = site.milestone(5);
        site.link(first, reached, 0);
        site.inTransaction(
                () -> site.register.report(site.scheduling.read(PROJECT).item(reached), 100, PlanSite.day(3)));
        assertThat(site.move(first, 4, 8).others()).isZero();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> site.move(reached, 9, 9));
    }

    @Test
    void aBaselineStaysWhateverBecomesOfThePlan() {
        long item = site.work(1, 5);
        site.inTransaction(() -> site.baselines.freeze(PROJECT, "Start", PlanSite.CLERK, PlanSite.NOW));
        site.move(item, 8, 12);
        long baseline =
                site.inTransaction(() -> site.baselines.of(PROJECT).get(0).id());
        assertThat(site.inTransaction(() -> site.baselines.items(baseline))
                        .get(item)
                        .days())
                .isEqualTo(january(1, 5));
        for (String statement : List.of(
                "update projects.plan_baseline_item set last_day = date '2027-01-12'",
                "delete from projects.plan_baseline_item",
                "update projects.plan_baseline set title = 'Other'",
                "delete from projects.plan_baseline")) {
            assertThat(constraint(() -> site.sql.update(statement)))
                    .isEqualTo("projects.constraint.plan_baseline_stays");
        }
    }

    @Test
    void aMilestoneIsOneDayAndReachedOrNot() {
        long milestone = site.milestone(5);
        for (String change :
                List.of("last_day = last_day + 1", "progress = 40", "done_on = last_day", "budget_hint = 1")) {
            assertThat(constraint(() ->
                            site.sql.update("update projects.plan_item set " + change + " where id = ?", milestone)))
                    .isEqualTo("projects.constraint.plan_item_milestone");
        }
        assertThat(site.sql.list("select due, done_on from projects.milestone", row -> row.day("due")))
                .containsExactly(PlanSite.day(5));
    }

    @Test
    void eitherAPersonOrADepartmentIsResponsible() {
        long item = site.work(1, 5);
        for (String change : List.of("person_id = 1", "department_id = null")) {
            assertThat(constraint(
                            () -> site.sql.update("update projects.plan_item set " + change + " where id = ?", item)))
                    .isEqualTo("projects.constraint.plan_item_responsible");
        }
    }

    @Test
    void anItemOfOneProjectCannotWaitForOneOfAnother() {
        long item = site.work(1, 5);
        site.sql.update(
                "insert into projects.project (id, reference, title, department_id, state, light, created_at, version)"
                        + " values (2, 'PR-2026-002', 'Other', 7, 'RUNNING', 'GREEN', timestamptz '2026-01-01', 1)");
        site.sql.update("insert into projects.plan (project_id) values (2)");
        site.sql.update(
                "insert into projects.plan_item (id, project_id, kind, number, title, first_day, last_day, department_id, version)"
                        + " values (7, 2, 'PACKAGE', 1, 'Work', date '2027-01-01', date '2027-01-02', 7, 1)");
        assertThatThrownBy(() -> write(item, 7)).hasMessageContaining("plan_link_after");
    }

    private void write(long before, long after) {
        site.sql.update(
                "insert into projects.plan_link (project_id, before_id, after_id) values (?, ?, ?)",
                PROJECT,
                before,
                after);
    }

    /** Key of the sentence by which a page says what the database said. */
    private static String constraint(ThrowingCallable statement) {
        try {
            statement.call();
            return "nothing was refused";
        } catch (Throwable refused) {
            return FaultTranslation.of(refused).orElseThrow().reason().key();
        }
    }

    private static long atOnce(List<Callable<Boolean>> writers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        try {
            long done = 0;
            for (Future<Boolean> one : threads.invokeAll(writers)) {
                done += one.get() ? 1 : 0;
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
