package de.dresden.smartparticipation.projects.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Instant;
import javax.sql.DataSource;

/** A published call with 150 euros to give and four eligible applications that ask for 100, 60, 40 and 40. */
public final class DecisionSite {

    static final Instant NOW = Instant.parse("2027-03-12T11:00:00Z");

    final DataSource database = TestDatabase.fresh("projects");
    public final Sql sql = Sql.on(database);

    public DecisionSite() {
        TestPeople people = TestPeople.in(database);
        people.staff(1, "anna");
        people.staff(2, "bernd");
        people.staff(3, "clara");
        sql.update(
                "insert into platform.department (id, code, name, active, version) values (7, 'SBB', 'Stadtplanung', true, 1)");
        sql.update("""
                insert into projects.call (id, reference, kind, state, state_since, department_id, title, created_at, version)
                values (1, 'FA-2026-01', 'CITY_PROJECT', 'DRAFT', ?, 7, 'Zukunftsstadt', ?, 1)""", NOW, NOW);
        terms(1, 15_000);
        sql.update("update projects.call set state = 'PUBLISHED', published_at = ?, in_force_number = 1", NOW);
        long[] asked = {10_000, 6_000, 4_000, 4_000};
        for (int number = 1; number <= asked.length; number++) {
            sql.update("""
                    insert into projects.application (id, reference, call_id, state, state_since, contact_name, contact_email, language,
                        title, cost_cents, own_cents, third_cents, asked_cents, created_at, version)
                    values (?, ?, 1, 'DRAFT', ?, 'Ina Roth', 'roth@verein.example', 'de', 'Beete', ?, 0, 0, ?, ?, 1)""", number, "AN-2026-000" + number, NOW, asked[number - 1], asked[number - 1], NOW);
            sql.update(
                    "insert into projects.application_cost values (?, 0, 'MATERIAL', 'Holz', ?, 2027)",
                    number,
                    asked[number - 1]);
            sql.update("update projects.application set sent_at = created_at where id = ?", number);
            state(number, "SUBMITTED").state(number, "IN_CHECK").state(number, "ELIGIBLE");
        }
    }

    /** A version of the terms with this budget. */
    void terms(int number, long budget) {
        sql.update("""
                insert into projects.call_terms (id, call_id, number, created_at, lowest_cents, highest_cents, share_basis_points,
                    advance_days, retention_basis_points, item_tolerance_basis_points, proof_months, petty_cents, day_count,
                    skipping, exhaustive, comparison, approval_state, entered_by, proposed_by, proposed_at,
                    content_hash, version)
                values (?, 1, ?, ?, 1, 5000000, 10000, 60, 1000, 2000, 6, 5000, 'ACTUAL_365', false, false,
                    false, 'PROPOSED', 1, 1, ?, sha256('x'), 1)""", number, number, NOW, NOW);
        sql.update("insert into projects.call_terms_budget values (?, 2027, ?)", number, budget);
        sql.update(
                "update projects.call_terms set approval_state = 'APPROVED', first_approved_by = 2, first_approved_at = ?, in_force_from = ? where id = ?",
                NOW,
                NOW,
                number);
    }

    DecisionSite state(int application, String state) {
        sql.update(
                "update projects.application set state = ?, state_reason = 'Grund' where id = ?", state, application);
        return this;
    }

    public DecisionSite decision(int number) {
        sql.update(
                "insert into projects.decision (id, call_id, number, created_at, entered_by, version) values (?, 1, ?, ?, 1, 1)",
                number,
                number,
                NOW);
        return this;
    }

    public DecisionSite selects(int decision, int application, long cents) {
        sql.update("""
                insert into projects.decision_row (decision_id, application_id, position, outcome, granted_cents, deviates)
                values (?, ?, ?, 'SELECTED', ?, false)""", decision, application, application, cents);
        return this;
    }

    public DecisionSite proposed(int decision) {
        sql.update(
                "update projects.decision set approval_state = 'PROPOSED', proposed_by = 1, proposed_at = ?, content_hash = sha256('x') where id = ?",
                NOW,
                decision);
        return this;
    }

    public DecisionSite confirmed(int decision, int by) {
        sql.update(
                "update projects.decision set approval_state = 'APPROVED', first_approved_by = ?, first_approved_at = ? where id = ?",
                by,
                NOW,
                decision);
        return this;
    }

    public static void assertBroken(String constraint, Runnable work) {
        assertThatThrownBy(work::run).satisfies(failure -> assertThat(FaultTranslation.of(failure))
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason().key()).isEqualTo("projects.constraint." + constraint)));
    }
}
