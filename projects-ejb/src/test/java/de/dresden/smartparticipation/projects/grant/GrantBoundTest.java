package de.dresden.smartparticipation.projects.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.budget.BudgetSite;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import de.dresden.smartparticipation.projects.drawdown.GrantSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a grant of 1,000 € that is bound this year 100 € were paid. */
class GrantBoundTest {

    private static final String LINE = "57.3.1.01.431800";

    private final GrantSite site = new GrantSite();
    private final Sql sql = site.budget.sql;
    private final GrantBound bound = new GrantBound(sql);

    @BeforeEach
    void oneHundredWerePaid() {
        site.pay(site.asked());
    }

    private void accepted(long due, long reclaim) {
        sql.update("""
                insert into projects.proof (id, project_id, state, state_since, due_on, language, funding_kind, grant_cents,
                    share_basis_points, first_day, last_day, tolerance_basis_points, petty_cents, day_count, paid_cents, handed_in_at,
                    approval_state, proposed_by, proposed_at, content_hash, first_approved_by, first_approved_at,
                    eligible_cents, due_cents, to_pay_cents, reclaim_cents, lapsed_cents)
                values (1, 1, 'ACCEPTED', timestamptz '2026-06-01', date '2028-06-30', 'de', 'DEFICIT', 100000, 0, date '2026-01-01',
                    date '2027-12-31', 2000, 50, 'ACTUAL_365', 10000, timestamptz '2026-06-01', 'APPROVED', 1, timestamptz '2026-07-01',
                    decode(repeat('00', 32), 'hex'), 2, timestamptz '2026-07-02', ?, ?, 0, ?, 0)""", due, due, reclaim);
    }

    private void released(long cents) {
        site.budget.project(MovementKind.WITHDRAW, BudgetSite.THIS_YEAR, 1, cents);
        sql.update("update projects.proof set released_cents = ? where id = 1", cents);
    }

    @Test
    void whatIsNotNeededAnyMoreIsGivenBack() {
        assertThat(bound.givenBack(1, 40_000)).containsExactly(new BudgetPart(LINE, 2026, -60_000));
        assertThat(bound.givenBack(1, 0))
                .as("never what was paid")
                .containsExactly(new BudgetPart(LINE, 2026, -90_000));
    }

    @Test
    void whatWasGivenUpAfterTheProofIsNotGivenBackOnceMore() {
        accepted(10_000, 0);
        released(90_000);
        assertThat(bound.givenBack(1, 10_000)).isEmpty();
    }

    @Test
    void whatCameBackIsGivenBackWithIt() {
        accepted(8_000, 2_000);
        sql.update("""
                insert into projects.reclaim (id, reference, proof_id, state, state_since, ground, principal_cents, void_from, facts,
                    hearing_until, reasons, created_at)
                values (1, 'RF-2026-001', 1, 'HEARD', timestamptz '2026-08-01', 'LAPSED', 2000, date '2025-12-31', 'Facts',
                    date '2026-09-01', 'Reasons', timestamptz '2026-08-01')""");
        sql.update("""
                update projects.reclaim set state = 'ISSUED', approval_state = 'APPROVED', proposed_by = 1,
                    proposed_at = timestamptz '2026-09-02', content_hash = decode(repeat('00', 32), 'hex'), first_approved_by = 2,
                    first_approved_at = timestamptz '2026-09-03', notice_number = 'RB-2026-001', issued_on = date '2026-09-03',
                    pay_until = date '2026-10-03' where id = 1""");
        sql.update("""
                insert into projects.reclaim_repayment (id, reclaim_id, received_on, voucher, cents, principal_cents, interest_cents,
                    recorded_by, recorded_at) values (1, 1, date '2026-09-20', 'K 1', 2000, 2000, 0, 1, timestamptz '2026-09-21')""");
        site.budget.project(MovementKind.PAY_BACK, BudgetSite.THIS_YEAR, 1, 2_000);
        assertThat(bound.givenBack(1, 8_000)).containsExactly(new BudgetPart(LINE, 2026, -92_000));
        GrantStanding standing = new GrantTable(sql).standing(1, false).orElseThrow();
        assertThat(standing.paidCents()).isEqualTo(10_000);
        assertThat(standing.repaidCents()).isEqualTo(2_000);
        assertThat(standing.netPaidCents())
                .as("what the budget line has as paid")
                .isEqualTo(site.budget.number("select paid as n from projects.budget_share where project_id = 1"));
    }

    @Test
    void whatIsOnItsWayIsNotGivenBack() {
        site.certified(site.asked());
        assertThatThrownBy(() -> bound.givenBack(1, 10_000)).isInstanceOf(Refused.class);
    }
}
