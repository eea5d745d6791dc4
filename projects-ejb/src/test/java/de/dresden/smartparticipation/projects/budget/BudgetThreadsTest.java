package de.dresden.smartparticipation.projects.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.budget.core.Command;
import de.dresden.smartparticipation.projects.budget.core.Freeze;
import de.dresden.smartparticipation.projects.budget.core.FreezeGround;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import de.dresden.smartparticipation.projects.budget.core.Part;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sixteen at once, on a real database: never over the budget, never paid twice, and a frozen year refuses. */
class BudgetThreadsTest {

    private static final int THREADS = 16;

    private final BudgetSite site = new BudgetSite();
    private final AtomicInteger number = new AtomicInteger();

    @AfterEach
    void theSumsAreWhatTheMovementsAddUpTo() {
        assertThat(site.wrongYears()).isZero();
    }

    @Test
    void neverMoreIsReservedThanTheBudgetHas() throws Exception {
        site.planned(BudgetSite.THIS_YEAR, 1_000_00);
        List<Boolean> done = BudgetSite.atOnce(
                THREADS,
                400,
                succeeds(() -> site.project(
                        MovementKind.RESERVE, BudgetSite.THIS_YEAR, 1 + number.incrementAndGet() % 2, 7_00)));
        assertThat(done.stream().filter(each -> each)).as("1,000 / 7").hasSize(142);
        assertThat(site.standing(BudgetSite.THIS_YEAR).sums().free()).isEqualTo(6_00);
    }

    @Test
    void whatIsBoundIsPaidOnce() throws Exception {
        site.planned(BudgetSite.THIS_YEAR, 1_000_00);
        site.project(MovementKind.RESERVE, BudgetSite.THIS_YEAR, 1, 100_00);
        site.project(MovementKind.COMMIT, BudgetSite.THIS_YEAR, 1, 100_00);
        List<Boolean> done = BudgetSite.atOnce(
                THREADS, 64, succeeds(() -> site.project(MovementKind.PAY, BudgetSite.THIS_YEAR, 1, 100_00)));
        assertThat(done.stream().filter(each -> each)).hasSize(1);
        assertThat(site.standing(BudgetSite.THIS_YEAR).sums().of(Part.PAID)).isEqualTo(100_00);
    }

    @Test
    void aFrozenYearRefusesWhateverComesAtOnceAndGoesOnPaying() throws Exception {
        site.planned(BudgetSite.THIS_YEAR, 1_000_00);
        site.project(MovementKind.RESERVE, BudgetSite.THIS_YEAR, 1, 400_00);
        site.project(MovementKind.RESERVE, BudgetSite.THIS_YEAR, 2, 400_00);
        site.project(MovementKind.COMMIT, BudgetSite.THIS_YEAR, 1, 100_00);
        site.book(Command.freeze(
                BudgetSite.THIS_YEAR,
                new Freeze(FreezeGround.BUDGET_FREEZE, 2_500, "Verfügung vom 26. November 2026")));
        AtomicInteger paid = new AtomicInteger();
        List<Boolean> committed = BudgetSite.atOnce(THREADS, 320, succeeds(() -> {
            int turn = number.incrementAndGet();
            if (turn % 4 == 0) {
                site.project(MovementKind.PAY, BudgetSite.THIS_YEAR, 1, 1_00);
                paid.incrementAndGet();
                throw new Refused(de.dresden.smartparticipation.platform.fault.Reason.of("paid"));
            }
            site.project(MovementKind.COMMIT, BudgetSite.THIS_YEAR, 1 + turn % 2, 7_00);
        }));
        // a quarter of 1,000 is 250, 100 are committed: 150 / 7
        assertThat(committed.stream().filter(each -> each)).hasSize(21);
        assertThat(paid).hasValue(80);
        assertThat(site.standing(BudgetSite.THIS_YEAR).sums().of(Part.COMMITTED))
                .isEqualTo(247_00);
    }

    @Test
    void carryingOverInBothDirectionsOfTimeBlocksNobody() throws Exception {
        site.planned(BudgetSite.THIS_YEAR, 1_000_00).planned(BudgetSite.NEXT_YEAR, 1_000_00);
        List<Boolean> done = BudgetSite.atOnce(THREADS, 200, succeeds(() -> {
            if (number.incrementAndGet() % 2 == 0) {
                site.book(Command.ofLine(MovementKind.CARRY_FREE, BudgetSite.THIS_YEAR, 10_00));
            } else {
                site.project(MovementKind.RESERVE, BudgetSite.NEXT_YEAR, 1, 10_00);
            }
        }));
        assertThat(done).as("100 times 10 go over, 100 times 10 are reserved").containsOnly(true);
        assertThat(site.standing(BudgetSite.THIS_YEAR).sums().budget()).isZero();
        assertThat(site.standing(BudgetSite.NEXT_YEAR).sums().free()).isEqualTo(1_000_00);
    }

    /** Whether it was done or refused; anything else fails. */
    private static Callable<Boolean> succeeds(Runnable work) {
        return () -> {
            try {
                work.run();
                return true;
            } catch (Refused refused) {
                return false;
            }
        };
    }
}
