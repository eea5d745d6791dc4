package de.dresden.smartparticipation.projects.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.drawdown.GrantSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A notice of 1,000 € that is about to be issued; whoever writes it, it gives no more than the project costs and its call has. */
class GrantWithinCostTest {

    private final Sql sql = new GrantSite().budget.sql;

    @BeforeEach
    void itsFileIsNotWhatThisIsAbout() {
        sql.update("alter table projects.grant_notice drop constraint grant_notice_issued");
    }

    private void cost(long cents) {
        sql.update("alter table projects.project disable trigger user");
        sql.update("update projects.project set cost_cents = ? where id = 1", cents);
        sql.update("alter table projects.project enable trigger user");
    }

    private void issue() {
        sql.update("update projects.grant_notice set issued_at = timestamptz '2026-01-05' where id = 1");
    }

    private void refuses(String what, Runnable work) {
        assertThatThrownBy(work::run).hasStackTraceContaining(what);
    }

    /** A call that gives from so much to so much, at most such a part of the costs. */
    private void call(long lowest, long highest, int share) {
        sql.update("alter table projects.call disable trigger user, drop constraint if exists call_published");
        sql.update(
                "insert into projects.call (id, reference, kind, state, state_since, department_id, title, created_at, version)"
                        + " values (1, 'FA-2026-01', 'CITY_PROJECT', 'DRAFT', timestamptz '2026-01-01', 7, 'Zukunftsstadt', timestamptz '2026-01-01', 1)");
        sql.update("""
                insert into projects.call_terms (id, call_id, number, created_at, lowest_cents, highest_cents, share_basis_points,
                    advance_days, retention_basis_points, item_tolerance_basis_points, proof_months, petty_cents, day_count,
                    skipping, exhaustive, comparison, approval_state, entered_by, proposed_by, proposed_at, content_hash, version)
                values (1, 1, 1, timestamptz '2026-01-01', ?, ?, ?, 60, 1000, 2000, 6, 5000, 'ACTUAL_365', false, false,
                    false, 'PROPOSED', 1, 1, timestamptz '2026-01-01', sha256('x'), 1)""", lowest, highest, share);
        sql.update("update projects.call_terms set approval_state = 'APPROVED', first_approved_by = 2,"
                + " first_approved_at = timestamptz '2026-01-02', in_force_from = timestamptz '2026-01-02'");
        sql.update(
                "update projects.call set state = 'PUBLISHED', published_at = timestamptz '2026-01-02', in_force_number = 1");
        sql.update("update projects.project set call_id = 1 where id = 1");
    }

    @Test
    void noMoreIsGrantedThanTheProjectCosts() {
        cost(99_999);
        refuses("funded part of the costs", this::issue);
        cost(100_000);
        issue();
        assertThat(sql.first("select issued_at from projects.grant_notice", row -> row.instant("issued_at")))
                .isPresent();
    }

    @Test
    void norAGreaterPartOfTheCostsThanTheCallFunds() {
        call(1, 5_000_000, 8_000);
        cost(124_999);
        refuses("funded part of the costs", this::issue);
        cost(125_000);
        issue();
    }

    @Test
    void norASumOutsideWhatTheCallGives() {
        call(100_001, 5_000_000, 10_000);
        refuses("outside what the call gives", this::issue);
        sql.update("alter table projects.call_terms disable trigger user");
        sql.update("update projects.call_terms set lowest_cents = 1, highest_cents = 99999");
        refuses("outside what the call gives", this::issue);
        sql.update("update projects.call_terms set highest_cents = 100000");
        issue();
    }

    @Test
    void theCostsAreNotPutBelowWhatIsGranted() {
        cost(150_000);
        sql.update("update projects.project set cost_cents = 100000 where id = 1");
        refuses(
                "less than is granted",
                () -> sql.update("update projects.project set cost_cents = 99999 where id = 1"));
    }
}
