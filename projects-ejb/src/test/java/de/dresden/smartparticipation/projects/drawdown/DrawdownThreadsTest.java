package de.dresden.smartparticipation.projects.drawdown;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.budget.BudgetSite;
import de.dresden.smartparticipation.projects.budget.core.Command;
import de.dresden.smartparticipation.projects.budget.core.Freeze;
import de.dresden.smartparticipation.projects.budget.core.FreezeGround;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import de.dresden.smartparticipation.projects.budget.core.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sixteen at once, on a real database: never over the grant, never paid twice, and a freeze stops nothing that is bound. */
class DrawdownThreadsTest {

    private static final int THREADS = 16;

    private final GrantSite site = new GrantSite();
    private final AtomicInteger number = new AtomicInteger();

    @AfterEach
    void theSumsAreWhatTheyAddUpTo() {
        assertThat(site.budget.wrongYears()).isZero();
        assertThat(site.grant("asked_cents"))
                .isEqualTo(site.budget.number("select coalesce(sum(cents), 0) as n from projects.drawdown"
                        + " where state in ('SUBMITTED', 'CERTIFIED', 'PAID', 'UNPAID')"));
        assertThat(site.grant("paid_cents"))
                .isEqualTo(site.budget.number(
                        "select coalesce(sum(cents), 0) as n from projects.drawdown where state = 'PAID'"));
    }

    @Test
    void neverMoreIsAskedForThanIsGrantedAndNotKeptBack() throws Exception {
        List<Boolean> done = BudgetSite.atOnce(THREADS, 320, succeeds(() -> site.ask(site.table, 7_00)));
        assertThat(done.stream().filter(each -> each)).as("900 / 7").hasSize(128);
        assertThat(site.grant("asked_cents")).isEqualTo(896_00);
    }

    @Test
    void aRequestIsPaidOnceHoweverOftenItIsBooked() throws Exception {
        Drawdown request = site.request(300_00);
        assertThat(site.certify(request)).isTrue();
        List<Boolean> booked = BudgetSite.atOnce(THREADS, 64, () -> site.paid(request));
        assertThat(booked.stream().filter(each -> each)).hasSize(1);
        assertThat(site.grant("paid_cents")).isEqualTo(300_00);
        assertThat(site.budget.number("select count(*) as n from projects.budget_movement where kind = 'PAY'"))
                .isEqualTo(1);
    }

    @Test
    void neverMoreIsOnItsWayThanTheLineBears() throws Exception {
        // the year bears 500 only: half of what is granted was handed on to the next one
        site.budget.project(MovementKind.CARRY_COMMITTED, BudgetSite.THIS_YEAR, 1, 500_00);
        List<Drawdown> requests = new ArrayList<>();
        for (int each = 0; each < 12; each++) {
            requests.add(site.request(70_00));
        }
        List<Boolean> done =
                BudgetSite.atOnce(THREADS, 48, () -> site.certify(requests.get(number.getAndIncrement() % 12)));
        assertThat(done.stream().filter(each -> each)).as("500 / 70").hasSize(7);
        assertThat(site.table.bearers(1, 2026))
                .singleElement()
                .extracting(DrawdownTable.Bearer::cents)
                .isEqualTo(10_00L);
    }

    @Test
    void aFrozenYearRefusesNewCommitmentsWhilePaymentsOnOldOnesGoOn() throws Exception {
        List<Drawdown> requests = new ArrayList<>();
        for (int each = 0; each < 16; each++) {
            Drawdown request = site.request(50_00);
            assertThat(site.certify(request)).isTrue();
            requests.add(request);
        }
        site.budget.project(MovementKind.RESERVE, BudgetSite.THIS_YEAR, 2, 500_00);
        site.budget.book(Command.freeze(
                BudgetSite.THIS_YEAR, new Freeze(FreezeGround.BUDGET_FREEZE, 0, "Verfügung vom 26. November 2026")));
        AtomicInteger committed = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        List<Boolean> paid = BudgetSite.atOnce(THREADS, 64, () -> {
            int turn = number.getAndIncrement();
            if (turn % 2 == 0) {
                return site.paid(requests.get(turn / 2 % 16));
            }
            (succeeds(() -> site.budget.project(MovementKind.COMMIT, BudgetSite.THIS_YEAR, 2, 1_00))
                                    .call()
                            ? committed
                            : refused)
                    .incrementAndGet();
            return false;
        });
        assertThat(committed).hasValue(0);
        assertThat(refused).hasValue(32);
        assertThat(paid.stream().filter(each -> each)).hasSize(16);
        assertThat(site.budget.standing(BudgetSite.THIS_YEAR).sums().of(Part.PAID))
                .isEqualTo(800_00);
    }

    /** Whether it was done or refused, by a rule or a constraint that has a sentence; anything else fails. */
    private static Callable<Boolean> succeeds(Runnable work) {
        return () -> {
            try {
                work.run();
                return true;
            } catch (Refused refused) {
                return false;
            } catch (IllegalStateException broken) {
                if (FaultTranslation.of(broken)
                        .filter(Refused.class::isInstance)
                        .isEmpty()) {
                    throw broken;
                }
                return false;
            }
        };
    }
}
