package de.dresden.smartparticipation.projects.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables refuse by themselves, whoever writes. */
class ApplicationTablesTest {

    private static final Instant NOW = ApplicationSamples.NOW;

    private final DataSource database = TestDatabase.fresh("projects");
    private final Sql sql = Sql.on(database);

    @BeforeEach
    void publishedCallWithAnApplication() {
        TestPeople people = TestPeople.in(database);
        people.staff(1, "anna");
        people.staff(2, "bernd");
        sql.update(
                "insert into platform.department (id, code, name, active, version) values (7, 'SBB', 'Stadtplanung', true, 1)");
        sql.update("""
                insert into projects.call (id, reference, kind, state, state_since, department_id, title, created_at, version)
                values (1, 'FA-2026-01', 'CITY_PROJECT', 'DRAFT', ?, 7, 'Zukunftsstadt', ?, 1)""", NOW, NOW);
        sql.update("""
                insert into projects.call_terms (id, call_id, number, created_at, lowest_cents, highest_cents, share_basis_points,
                    advance_days, retention_basis_points, item_tolerance_basis_points, proof_months, petty_cents, day_count,
                    skipping, exhaustive, comparison, approval_state, entered_by, proposed_by, proposed_at, content_hash,
                    first_approved_by, first_approved_at, in_force_from, version)
                values (1, 1, 1, ?, 50000, 500000, 8000, 60, 1000, 2000, 6, 5000, 'ACTUAL_365', false, false, false, 'APPROVED', 1, 1, ?,
                    sha256('x'), 2, ?, ?, 1)""", NOW, NOW, NOW, NOW);
        sql.update(
                "update projects.call set state = 'PUBLISHED', published_at = ?, in_force_number = 1 where id = 1",
                NOW);
        sql.update("""
                insert into projects.application (id, reference, call_id, state, state_since, contact_name, contact_email, language, title,
                    cost_cents, own_cents, third_cents, asked_cents, created_at, version)
                values (5, 'AN-2026-0001', 1, 'DRAFT', ?, 'Ina Roth', 'roth@verein.example', 'de', 'Beete', 300000, 50000, 10000,
                    240000, ?, 1)""", NOW, NOW);
        sql.update("""
                insert into projects.application_cost (application_id, position, kind, title, cents, year)
                values (5, 0, 'MATERIAL', 'Holz', 200000, 2027), (5, 1, 'PERSONNEL', 'Anleitung', 100000, 2027)""");
    }

    @Test
    void whatAddsUpIsHandedInAndWhatDoesNotIsRefusedAtTheEndOfTheTransaction() {
        assertBroken("application_adds_up", sent("own_cents = 49999"));
        assertBroken("application_adds_up", sent("cost_cents = 300001, own_cents = 50001"));
        assertThatCode(() -> sql.update(sent("version = 2"))).doesNotThrowAnyException();
        assertBroken(
                "application_adds_up", "update projects.application_cost set cents = cents + 1 where position = 0");
        assertBroken("application_adds_up", "delete from projects.application_cost where position = 1");
        assertBroken("application_adds_up", """
                insert into projects.application_cost values (5, 2, 'OTHER', 'Mehr', 1, 2027)""");
    }

    @Test
    void moreThanTheTermsGiveIsRefused() {
        assertBroken("application_within_terms", sent("own_cents = 49999, asked_cents = 240001"));
        assertBroken("application_within_terms", sent("own_cents = 250001, third_cents = 0, asked_cents = 49999"));
    }

    @Test
    void aDraftTakesWhateverIsTyped() {
        assertThatCode(() -> sql.update("update projects.application set own_cents = 1, asked_cents = 99999999"))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsHandedInStaysButWhileAQuestionIsOpen() {
        sql.update(sent("version = 2"));
        assertBroken("application_stays", "update projects.application set title = 'Anderes'");
        assertBroken("application_stays", "update projects.application set own_cents = 60000, third_cents = 0");
        sql.update("update projects.application set state = 'SUBMITTED'");
        sql.update("update projects.application set state = 'IN_CHECK'");
        sql.update(
                "update projects.application set state = 'QUERIED', query = 'Warum?', query_until = ?",
                LocalDate.of(2026, 12, 9));
        assertThatCode(() -> sql.update("update projects.application set own_cents = 60000, third_cents = 0"))
                .doesNotThrowAnyException();
    }

    /** Of every state every other is tried: the tables know the same ways as the rule. */
    @Test
    void theTablesLeadFromStateToStateAsTheRuleDoes() {
        sql.update(sent("query = 'x', query_until = date '2027-01-01', state_reason = 'x'"));
        for (ApplicationState from : ApplicationState.values()) {
            Set<ApplicationState> reached = EnumSet.noneOf(ApplicationState.class);
            for (ApplicationState to : ApplicationState.values()) {
                sql.update("alter table projects.application disable trigger application_stays");
                sql.update("update projects.application set state = ?", from);
                sql.update("alter table projects.application enable trigger application_stays");
                if (from != to && moves(to)) {
                    reached.add(to);
                }
            }
            Set<ApplicationState> wanted = EnumSet.noneOf(ApplicationState.class);
            for (ApplicationState to : ApplicationState.values()) {
                if (from.mayBecome(to)) {
                    wanted.add(to);
                }
            }
            assertThat(reached).as(from.name()).isEqualTo(wanted);
        }
    }

    private boolean moves(ApplicationState to) {
        try {
            return sql.update("update projects.application set state = ?", to) == 1;
        } catch (IllegalStateException refused) {
            broken(refused, "application_moves");
            return false;
        }
    }

    private static String sent(String change) {
        return "update projects.application set sent_at = created_at, " + change;
    }

    private void assertBroken(String constraint, String statement) {
        assertThatThrownBy(() -> sql.update(statement)).satisfies(failure -> broken(failure, constraint));
    }

    private static void broken(Throwable failure, String constraint) {
        assertThat(FaultTranslation.of(failure))
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason().key()).isEqualTo("projects.constraint." + constraint));
    }
}
