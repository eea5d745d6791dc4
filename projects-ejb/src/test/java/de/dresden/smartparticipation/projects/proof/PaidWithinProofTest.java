package de.dresden.smartparticipation.projects.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.projects.drawdown.GrantSite;
import de.dresden.smartparticipation.projects.grant.GrantDirectory;
import de.dresden.smartparticipation.projects.grant.GrantStanding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a grant of 1,000 € of which 100 € were paid; the proof of use leaves less than was granted. */
class PaidWithinProofTest {

    private final GrantSite site = new GrantSite();

    @BeforeEach
    void paid() {
        site.pay(site.asked());
    }

    private void checked() {
        site.budget.sql.update("""
                insert into projects.proof (id, project_id, state, state_since, due_on, language, funding_kind, grant_cents,
                    share_basis_points, first_day, last_day, tolerance_basis_points, petty_cents, day_count, paid_cents, handed_in_at,
                    approval_state, proposed_by, proposed_at, content_hash, eligible_cents, due_cents, to_pay_cents, reclaim_cents,
                    lapsed_cents)
                values (1, 1, 'CHECKED', timestamptz '2026-06-01', date '2028-06-30', 'de', 'DEFICIT', 100000, 0, date '2026-01-01',
                    date '2027-12-31', 2000, 50, 'ACTUAL_365', 10000, timestamptz '2026-06-01', 'PROPOSED', 1, timestamptz '2026-07-01',
                    decode(repeat('00', 32), 'hex'), 15000, 15000, 5000, 0, 0)""");
    }

    private void accept() {
        site.budget.sql.update(
                "update projects.proof set state = 'ACCEPTED', approval_state = 'APPROVED', first_approved_by = 2,"
                        + " first_approved_at = timestamptz '2026-07-02' where id = 1");
    }

    private GrantStanding standing() {
        return new GrantDirectory(site.budget.sql, site.budget.clock)
                .standing(1)
                .orElseThrow();
    }

    @Test
    void whatMayBeAskedForIsWhatTheAcceptedProofLeaves() {
        checked();
        assertThat(standing().leftCents()).isEqualTo(80_000);
        accept();
        assertThat(standing().leftCents()).isEqualTo(5_000);
    }

    @Test
    void noMoreIsAskedForWhoeverWritesIt() {
        checked();
        accept();
        assertThatThrownBy(site::asked).hasStackTraceContaining("drawdown_within_proof");
        assertThat(standing().askedCents()).isEqualTo(10_000);
    }

    @Test
    void whatWasAskedForBeforeIsNotCertifiedBeyondIt() {
        long before = site.asked();
        checked();
        accept();
        assertThatThrownBy(() -> site.pay(before)).hasStackTraceContaining("drawdown_within_proof");
        assertThat(standing().paidCents()).isEqualTo(10_000);
    }

    @Test
    void noProofIsAcceptedWhileAPaymentThatIsMoreIsOnItsWay() {
        long before = site.asked();
        site.certified(before);
        checked();
        assertThatThrownBy(this::accept).hasStackTraceContaining("proof_over_payment");
    }
}
