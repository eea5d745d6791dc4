package de.dresden.smartparticipation.projects.publication;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.drawdown.GrantSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fact sheet tells what was granted, and what was paid of it once that is settled. */
class PaidOnFactSheetTest {

    private final GrantSite site = new GrantSite();
    private final Sql sql = site.budget.sql;
    private final PublicReading reading = new PublicReading(sql);

    @BeforeEach
    void aReleasedSheetThatTellsTheMoney() {
        sql.update("insert into projects.fact_sheet (id, project_id, version) values (1, 1, 1)");
        sql.update("""
                insert into projects.fact_sheet_version (id, fact_sheet_id, number, created_at, title, title_english, goal, goal_english, results,
                    results_english, partners, money_cents, in_force_from, approval_state, proposed_by, proposed_at, content_hash,
                    first_approved_by, first_approved_at, version)
                values (1, 1, 1, timestamptz '2026-06-01', 'Beete', '', 'Ziel', '', '', '', '', 100000, timestamptz '2026-06-03', 'APPROVED', 1,
                    timestamptz '2026-06-02', decode(repeat('00', 32), 'hex'), 2, timestamptz '2026-06-03', 1)""");
        sql.update("update projects.fact_sheet set in_force_number = 1");
        site.pay(site.asked());
    }

    private void proof(long due, long toPay, long reclaim) {
        sql.update("""
                insert into projects.proof (id, project_id, state, state_since, due_on, language, funding_kind, grant_cents,
                    share_basis_points, first_day, last_day, tolerance_basis_points, petty_cents, day_count, paid_cents, handed_in_at,
                    approval_state, proposed_by, proposed_at, content_hash, first_approved_by, first_approved_at,
                    eligible_cents, due_cents, to_pay_cents, reclaim_cents, lapsed_cents)
                values (1, 1, 'ACCEPTED', timestamptz '2026-06-01', date '2028-06-30', 'de', 'DEFICIT', 100000, 0, date '2026-01-01',
                    date '2027-12-31', 2000, 50, 'ACTUAL_365', 10000, timestamptz '2026-06-01', 'APPROVED', 1, timestamptz '2026-07-01',
                    decode(repeat('00', 32), 'hex'), 2, timestamptz '2026-07-02', ?, ?, ?, ?, 0)""", due, due, toPay, reclaim);
    }

    private PublicProjectRow shown() {
        return reading.one("PR-2026-001").orElseThrow().row();
    }

    @Test
    void aDraftIsReadByWhoPreparesItAsItWillBeShownAndByNobodyElse() {
        sql.update("""
                insert into projects.fact_sheet_version (id, fact_sheet_id, number, created_at, title, title_english, goal, goal_english, results,
                    results_english, partners, version)
                values (2, 1, 2, timestamptz '2026-07-01', 'Hochbeete', '', 'Ziel', '', '', '', '', 1)""");
        PublicProject prepared = reading.prepared(1, 2).orElseThrow();
        assertThat(prepared.row().title().german()).isEqualTo("Hochbeete");
        assertThat(prepared.row().since()).isNull();
        assertThat(shown().title().german()).isEqualTo("Beete");
        assertThat(reading.prepared(1, 1)).isEqualTo(reading.one("PR-2026-001"));
    }

    @Test
    void beforeItIsSettledOnlyWhatWasGranted() {
        assertThat(shown().moneyCents()).isEqualTo(100_000);
        assertThat(shown().paidCents()).isNull();
    }

    @Test
    void onceItIsSettledBoth() {
        proof(10_000, 0, 0);
        assertThat(shown().moneyCents()).isEqualTo(100_000);
        assertThat(shown().paidCents()).isEqualTo(10_000);
    }

    @Test
    void notWhileSomethingIsStillToBePaidOrGivenBack() {
        proof(15_000, 5_000, 0);
        assertThat(shown().paidCents()).isNull();
        sql.update("update projects.proof set due_cents = 8000, to_pay_cents = 0, reclaim_cents = 2000");
        assertThat(shown().paidCents()).isNull();
    }

    @Test
    void nothingOfTheMoneyWhereItIsNotTold() {
        proof(10_000, 0, 0);
        sql.update("alter table projects.fact_sheet_version disable trigger user");
        sql.update("update projects.fact_sheet_version set money_cents = null");
        assertThat(shown().moneyCents()).isNull();
        assertThat(shown().paidCents()).isNull();
    }
}
