package de.dresden.smartparticipation.projects.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.budget.BudgetSite;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import de.dresden.smartparticipation.projects.drawdown.GrantSite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of a grant of 1,000 € that is bound this year, and of which 100 € were paid. */
class RestReadingTest {

    private final GrantSite site = new GrantSite();
    private final Sql sql = site.budget.sql;
    private final RestReading rests = new RestReading(sql);

    private void accepted(long due, long toPay, long reclaim) {
        site.pay(site.asked());
        sql.update("""
                insert into projects.proof (id, project_id, state, state_since, due_on, language, funding_kind, grant_cents,
                    share_basis_points, first_day, last_day, tolerance_basis_points, petty_cents, day_count, paid_cents, handed_in_at,
                    approval_state, proposed_by, proposed_at, content_hash, first_approved_by, first_approved_at,
                    eligible_cents, due_cents, to_pay_cents, reclaim_cents, lapsed_cents)
                values (1, 1, 'ACCEPTED', timestamptz '2026-06-01', date '2028-06-30', 'de', 'DEFICIT', 100000, 0, date '2026-01-01',
                    date '2027-12-31', 2000, 50, 'ACTUAL_365', 10000, timestamptz '2026-06-01', 'APPROVED', 1, timestamptz '2026-07-01',
                    decode(repeat('00', 32), 'hex'), 2, timestamptz '2026-07-02', ?, ?, ?, ?, 0)""", due, due, toPay, reclaim);
    }

    private void reclaim(String state) {
        sql.update("""
                insert into projects.reclaim (id, reference, proof_id, state, state_since, ground, principal_cents, void_from, facts,
                    hearing_until, reasons, created_at)
                values (1, 'RF-2026-001', 1, 'HEARD', timestamptz '2026-08-01', 'LAPSED', 2000, date '2025-12-31', 'Facts',
                    date '2026-09-01', 'Reasons', timestamptz '2026-08-01')""");
        if (!state.equals("HEARD")) {
            sql.update("update projects.reclaim set state = ?, drop_reason = 'petty' where id = 1", state);
        }
    }

    private long rest() {
        return RestPart.sum(rests.of(1));
    }

    @Test
    void whatIsNeitherPaidNorDueIsNotNeeded() {
        accepted(10_000, 0, 0);
        assertThat(rests.of(1))
                .singleElement()
                .isEqualTo(new RestPart("57.3.1.01.431800", "Zukunftsstadt", 2026, 90_000));
    }

    @Test
    void nothingIsSaidBeforeTheProofIsAccepted() {
        site.pay(site.asked());
        assertThat(rests.of(1)).isEmpty();
    }

    @Test
    void whatIsStillDueStaysBound() {
        accepted(15_000, 5_000, 0);
        assertThat(rest()).isEqualTo(85_000);
    }

    @Test
    void whatIsPaidAfterTheProofIsNotStillToBePaid() {
        long last = site.asked();
        accepted(20_000, 10_000, 0);
        assertThat(rests.toPay(1)).isEqualTo(10_000);
        site.pay(last);
        assertThat(rests.toPay(1)).isZero();
    }

    @Test
    void whatWasAskedForBeforeStaysBound() {
        site.asked();
        accepted(15_000, 5_000, 0);
        assertThat(rest()).isEqualTo(80_000);
    }

    @Test
    void aReclaimIsWaitedForAndOneThatWasDroppedIsNot() {
        accepted(8_000, 0, 2_000);
        assertThat(rest()).isZero();
        reclaim("HEARD");
        assertThat(rest()).isZero();
        sql.update("update projects.reclaim set state = 'DROPPED', drop_reason = 'petty' where id = 1");
        assertThat(rest()).isEqualTo(90_000);
    }

    @Test
    void whatWasFreedIsFreedOnceAndOtherCommitmentsAreNotTouched() {
        accepted(10_000, 0, 0);
        rests.released(1, 90_000);
        site.budget.project(MovementKind.WITHDRAW, BudgetSite.THIS_YEAR, 1, 90_000);
        site.budget.project(MovementKind.RESERVE, BudgetSite.THIS_YEAR, 1, 30_000);
        site.budget.project(MovementKind.COMMIT, BudgetSite.THIS_YEAR, 1, 30_000);
        assertThat(rests.of(1)).isEmpty();
    }

    @Test
    void aRestOfWhichNobodyWasToldIsFound() {
        accepted(10_000, 0, 0);
        assertThat(rests.unfreed()).containsExactly(1L);
        sql.update(
                "insert into platform.task (id, step, subject_type, subject_id, subject_reference, programme, title, role, page, opened_at)"
                        + " values (1, 'proof.release-rest', 'proof', 1, 'PR-2026-001', 'projects', 'P', 'PROJECT_MANAGER', '/x',"
                        + " timestamptz '2026-07-02')");
        assertThat(rests.unfreed()).as("somebody has it to do").isEmpty();
        sql.update("delete from platform.task");
        rests.released(1, 90_000);
        assertThat(rests.unfreed()).as("it was freed").isEmpty();
    }

    @Test
    void whatCameBackOfAGrantThatWasLoweredBeforeIsNotNeededEither() {
        accepted(8_000, 0, 2_000);
        sql.update("update projects.project_grant set cents = 8000, retained_cents = 0");
        site.budget.project(MovementKind.WITHDRAW, BudgetSite.THIS_YEAR, 1, 90_000);
        sql.update("insert into projects.grant_notice_budget (notice_id, position, line, year, cents) values"
                + " (1, 1, '57.3.1.01.431800', 2026, 10000)");
        issueNotice();
        reclaim("HEARD");
        sql.update("alter table projects.reclaim disable trigger user, drop constraint reclaim_paid_when_issued");
        sql.update(
                "update projects.reclaim set state = 'DROPPED', drop_reason = 'x', repaid_cents = 2000 where id = 1");
        site.budget.project(MovementKind.PAY_BACK, BudgetSite.THIS_YEAR, 1, 2_000);
        assertThat(rest()).isEqualTo(2_000);
    }

    /** Its file is not what this is about. */
    private void issueNotice() {
        sql.update("alter table projects.grant_notice drop constraint grant_notice_issued");
        sql.update("update projects.grant_notice set issued_at = timestamptz '2026-01-05'");
    }

    @Test
    void nothingIsFreedOfAProofThatIsNotAccepted() {
        accepted(10_000, 0, 0);
        rests.released(1, 1);
        assertThatThrownBy(() -> sql.update(
                        "update projects.proof set state = 'IN_CHECK', approval_state = 'NONE', first_approved_by = null,"
                                + " first_approved_at = null where id = 1"))
                .hasStackTraceContaining("proof_released");
    }

    @Test
    void theLastYearGivesFirst() {
        List<RestPart> unpaid = List.of(new RestPart("1.1", "A", 2026, 500), new RestPart("1.1", "A", 2027, 300));
        assertThat(RestPart.upTo(600, unpaid))
                .containsExactly(new RestPart("1.1", "A", 2026, 300), new RestPart("1.1", "A", 2027, 300));
        assertThat(RestPart.upTo(200, unpaid)).containsExactly(new RestPart("1.1", "A", 2027, 200));
    }
}
