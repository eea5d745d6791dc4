package de.dresden.smartparticipation.projects.drawdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.budget.BudgetSite;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import org.junit.jupiter.api.Test;

/** What the tables of grants and payment requests refuse by themselves, whoever writes. */
class DrawdownTablesTest {

    private final GrantSite site = new GrantSite();

    @Test
    void onlyAFinalGrantIsPaid() {
        Drawdown request = site.request(100_00);
        site.budget.sql.update("update projects.project_grant set final_on = date '2026-11-27'");
        assertThatThrownBy(() -> site.certify(request))
                .satisfies(broken -> says(broken, "drawdown_only_of_final_grant"));
        site.budget.sql.update("update projects.project_grant set final_on = null");
        assertThatThrownBy(() -> site.certify(request))
                .satisfies(broken -> says(broken, "drawdown_only_of_final_grant"));
        site.budget.sql.update("update projects.project_grant set final_on = date '2026-11-26'");
        assertThat(site.certify(request)).isTrue();
    }

    @Test
    void whatIsKeptBackIsNotAskedForBeforeItIsReleased() {
        site.request(900_00);
        assertBroken("grant_asked", () -> site.request(1));
        site.budget.sql.update("update projects.project_grant set retained_cents = 0");
        assertThat(site.request(100_00).cents()).isEqualTo(100_00);
        assertBroken("grant_asked", () -> site.request(1));
    }

    @Test
    void refusedRequestsLeaveRoomForOthers() {
        Drawdown request = site.request(900_00);
        assertThat(site.table.end(request, DrawdownState.REFUSED, "doppelt", BudgetSite.NOW))
                .isTrue();
        assertThat(site.grant("asked_cents")).isZero();
        assertThat(site.request(900_00).state()).isEqualTo(DrawdownState.SUBMITTED);
    }

    @Test
    void sumsOfAGrantChangeByItsRequestsAlone() {
        assertBroken("grant_sums_by_requests", "update projects.project_grant set paid_cents = 5, asked_cents = 5");
    }

    @Test
    void whatIsAskedForStaysAndMovesOnlyAlongItsWay() {
        Drawdown request = site.request(100_00);
        assertBroken("drawdown_stays", "update projects.drawdown set cents = 200");
        assertBroken("drawdown_stays", "delete from projects.drawdown");
        assertBroken("drawdown_moves", "update projects.drawdown set state = 'PAID', paid_on = date '2026-11-26'");
        assertThat(site.certify(request)).isTrue();
        assertThat(site.paid(request)).isTrue();
        assertBroken(
                "drawdown_moves", "update projects.drawdown set state = 'REFUSED', state_reason = 'x', paid_on = null");
    }

    @Test
    void aReturnedPaymentIsPaidAgainByAnotherOrder() {
        Drawdown request = site.request(100_00);
        site.certify(request);
        site.paid(request);
        String order = "AO-" + request.reference();
        assertThat(site.table.unpaid(request.id(), order, DrawdownState.CERTIFIED, "Konto erloschen", BudgetSite.NOW))
                .isFalse();
        assertThat(site.table.unpaid(request.id(), order, DrawdownState.PAID, "Konto erloschen", BudgetSite.NOW))
                .isTrue();
        assertThat(site.grant("paid_cents")).isZero();
        assertThat(site.grant("asked_cents")).isEqualTo(100_00);
        assertThat(site.table.paid(request.id(), order, GrantSite.TODAY, BudgetSite.NOW))
                .isFalse();
        assertThat(site.certify(site.table.of(request.id()))).isTrue();
    }

    @Test
    void whatIsOnItsWayStaysBound() {
        site.certify(site.request(800_00));
        // as after a change of the notice, so that it rests on no more than is on its way
        site.budget.sql.update("update projects.project_grant set cents = 80000, retained_cents = 0");
        site.budget.project(MovementKind.WITHDRAW, BudgetSite.THIS_YEAR, 1, 200_00);
        assertBroken("budget_in_payment", () -> site.budget.project(MovementKind.WITHDRAW, BudgetSite.THIS_YEAR, 1, 1));
        assertBroken(
                "budget_in_payment",
                () -> site.budget.project(MovementKind.CARRY_COMMITTED, BudgetSite.THIS_YEAR, 1, 1));
    }

    @Test
    void whoEntersAnAccountDoesNotCheckIt() {
        assertBroken(
                "grant_account_four_eyes",
                "update projects.grant_account set entered_by = 1, checked_by = 1, checked_at = timestamptz '2026-11-26'");
    }

    @Test
    void aNoticeIsNotFinalBeforeItsPeriodIsOver() {
        String sent =
                "update projects.grant_notice set way = 'POST', sent_on = date '2026-11-02', announced_on = date '2026-11-06',"
                        + " remedy_until = date '2026-12-07', issued_at = timestamptz '2026-11-01', approval_state = 'APPROVED',"
                        + " proposed_by = 1, proposed_at = timestamptz '2026-11-01', content_hash = decode(repeat('00', 32), 'hex'),"
                        + " first_approved_at = timestamptz '2026-11-01', file_hash = repeat('0', 64), first_approved_by = ";
        assertThatThrownBy(() -> site.budget.sql.update(sent + "1"))
                .satisfies(broken -> assertThat(broken).hasStackTraceContaining("grant_notice_approval_by_another"));
        assertThatThrownBy(
                        () -> site.budget.sql.update(
                                "update projects.grant_notice set announced_on = date '2026-11-06',"
                                        + " sent_on = date '2026-11-02', way = 'POST', remedy_until = date '2026-12-07', final_on = date '2026-12-07'"))
                .hasStackTraceContaining("grant_notice_");
    }

    private void assertBroken(String constraint, String statement) {
        assertBroken(constraint, () -> site.budget.sql.update(statement));
    }

    private void assertBroken(String constraint, Runnable work) {
        assertThatThrownBy(work::run).satisfies(broken -> says(broken, constraint));
    }

    private static void says(Throwable broken, String constraint) {
        assertThat(FaultTranslation.of(broken).orElseThrow().reasons())
                .extracting(Reason::key)
                .containsExactly("projects.constraint." + constraint);
    }
}
