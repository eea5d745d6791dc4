package de.dresden.smartparticipation.projects.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationSight;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables of the check refuse by themselves, whoever writes. */
class EligibilityTablesTest {

    private static final Instant NOW = Instant.parse("2027-01-12T11:00:00Z");

    private final DataSource database = TestDatabase.fresh("projects");
    private final Sql sql = Sql.on(database);

    /** A call with a mandatory item (1) and another (2), and an application in the check. */
    @BeforeEach
    void applicationInTheCheck() {
        TestPeople people = TestPeople.in(database);
        people.staff(1, "anna");
        people.staff(2, "bernd");
        sql.update("""
                insert into platform.department (id, code, name, active, version)
                values (7, 'SBB', 'Stadtplanung', true, 1), (8, 'UWA', 'Umweltamt', true, 1)""");
        sql.update("""
                insert into projects.call (id, reference, kind, state, state_since, department_id, title, created_at, version)
                values (1, 'FA-2026-01', 'CITY_PROJECT', 'DRAFT', ?, 7, 'Zukunftsstadt', ?, 1)""", NOW, NOW);
        sql.update("""
                insert into projects.call_terms (id, call_id, number, created_at, lowest_cents, highest_cents, share_basis_points,
                    advance_days, retention_basis_points, item_tolerance_basis_points, proof_months, petty_cents, day_count,
                    skipping, exhaustive, comparison, approval_state, entered_by, proposed_by, proposed_at,
                    content_hash, version)
                values (1, 1, 1, ?, 1, 5000000, 10000, 60, 1000, 2000, 6, 5000, 'ACTUAL_365', false, false,
                    false, 'PROPOSED', 1, 1, ?, sha256('x'), 1)""", NOW, NOW);
        sql.update("insert into projects.checklist_item (id, call_id) values (1, 1), (2, 1)");
        sql.update("""
                insert into projects.call_terms_item (terms_id, item_id, position, text, mandatory)
                values (1, 1, 0, 'In Dresden', true), (1, 2, 1, 'Fläche besprochen', false)""");
        sql.update(
                "update projects.call_terms set approval_state = 'APPROVED', first_approved_by = 2, first_approved_at = ?, in_force_from = ?",
                NOW,
                NOW);
        sql.update("update projects.call set state = 'PUBLISHED', published_at = ?, in_force_number = 1", NOW);
        sql.update("""
                insert into projects.application (id, reference, call_id, state, state_since, contact_name, contact_email, language,
                    title, cost_cents, own_cents, third_cents, asked_cents, created_at, version)
                values (5, 'AN-2026-0001', 1, 'DRAFT', ?, 'Ina Roth', 'roth@verein.example', 'de', 'Beete', 100, 0, 0, 100, ?, 1)""", NOW, NOW);
        sql.update("insert into projects.application_cost values (5, 0, 'MATERIAL', 'Holz', 100, 2027)");
        sql.update("update projects.application set sent_at = created_at");
        state("SUBMITTED");
        state("IN_CHECK");
        sql.update("insert into projects.eligibility_check values (5, 1)");
    }

    @Test
    void eligibleIsWhatHasEachMandatoryItemMet() {
        assertBroken("eligible_without_item", () -> state("ELIGIBLE"));
        answer(2, "NOT_MET");
        answer(1, "OPEN");
        assertBroken("eligible_without_item", () -> state("ELIGIBLE"));
        sql.update("update projects.eligibility_answer set result = 'MET' where item_id = 1");
        assertThatCode(() -> state("ELIGIBLE")).doesNotThrowAnyException();
    }

    @Test
    void anOpenViewKeepsItInTheCheck() {
        answer(1, "MET");
        view(1, 8);
        assertBroken("eligible_without_view", () -> state("ELIGIBLE"));
        sql.update(
                "update projects.department_view set state = 'CLOSED', closed_by = 1, closed_at = ?, closed_reason = 'keine Antwort'",
                NOW);
        assertThatCode(() -> state("ELIGIBLE")).doesNotThrowAnyException();
    }

    @Test
    void notMetNeedsARemark() {
        assertBroken(
                "eligibility_answer_reason",
                () -> sql.update("insert into projects.eligibility_answer values (5, 1, 'NOT_MET', ' ', 1, ?)", NOW));
    }

    @Test
    void afterTheCheckNothingIsAnsweredAndNobodyIsAskedButARequestMayGo() {
        answer(1, "MET");
        view(1, 8);
        sql.update("update projects.application set state = 'WITHDRAWN', state_reason = 'Grund'");
        assertBroken("eligibility_while_in_check", () -> answer(2, "MET"));
        assertBroken("eligibility_while_in_check", () -> view(2, 7));
        assertBroken(
                "eligibility_while_in_check",
                () -> sql.update(
                        "update projects.department_view set state = 'CLOSED', closed_by = 1, closed_at = ?, closed_reason = 'x'",
                        NOW));
        assertThatCode(() -> sql.update("update projects.department_view set state = 'WITHDRAWN'"))
                .doesNotThrowAnyException();
    }

    @Test
    void aDepartmentIsAskedOnceUntilTheRequestIsWithdrawn() {
        view(1, 8);
        assertBroken("department_view_once", () -> view(2, 8));
        sql.update("update projects.department_view set state = 'WITHDRAWN'");
        assertThatCode(() -> view(2, 8)).doesNotThrowAnyException();
    }

    /** Three days before, and once it is over; whoever asks a second time on the same day gets nothing. */
    @Test
    void aDepartmentIsRemindedTwice() {
        view(1, 8);
        assertThat(ViewReminders.due(sql, LocalDate.of(2027, 1, 16))).isEmpty();
        assertThat(ViewReminders.due(sql, LocalDate.of(2027, 1, 17)))
                .containsExactly(new ViewReminders.Due(5, 8, LocalDate.of(2027, 1, 20)));
        assertThat(ViewReminders.due(sql, LocalDate.of(2027, 1, 17))).isEmpty();
        assertThat(ViewReminders.due(sql, LocalDate.of(2027, 1, 20))).isEmpty();
        assertThat(ViewReminders.due(sql, LocalDate.of(2027, 1, 21))).hasSize(1);
        assertThat(ViewReminders.due(sql, LocalDate.of(2027, 1, 22))).isEmpty();
    }

    @Test
    void theListTellsWhatIsMissing() {
        answer(2, "NOT_MET");
        view(1, 8);
        view(2, 7);
        sql.update("""
                update projects.department_view set state = 'GIVEN', cost = 'YES', feasible = 'NO', statement = 'zu eng', given_by = 2,
                    given_at = ? where id = 2""", NOW);
        CheckLists lists = new CheckLists(sql);
        ApplicationSight sight = new ApplicationSight(false, Set.of(7L), Set.of());
        LocalDate late = LocalDate.of(2027, 1, 21);
        assertThat(lists.page(CheckFilter.none(), sight, late, PageQuery.first())
                        .items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.hindering()).isEqualTo(1);
                    assertThat(row.notMet()).isEqualTo(1);
                    assertThat(row.unanswered()).isEqualTo(1);
                    assertThat(row.views()).isEqualTo(new ViewCount(1, 2, 1, 1));
                    assertThat(row.ready()).isFalse();
                });
        for (CheckFinding finding : CheckFinding.values()) {
            boolean found = finding != CheckFinding.NOTHING && finding != CheckFinding.ANSWER_OVERDUE;
            assertThat(lists.page(new CheckFilter(null, null, Set.of(finding)), sight, late, PageQuery.first())
                            .total())
                    .as(finding.name())
                    .isEqualTo(found ? 1 : 0);
        }
        assertThat(lists.page(
                                CheckFilter.none(),
                                new ApplicationSight(false, Set.of(9L), Set.of(9L)),
                                late,
                                PageQuery.first())
                        .total())
                .as("another department's")
                .isZero();
    }

    /** A department reads what it was asked for its view on, and nothing else of others' calls. */
    @Test
    void aDepartmentReadsOnlyWhatItWasAskedFor() {
        ApplicationSight sight = new ApplicationSight(false, Set.of(8L), Set.of(8L));
        assertSeen(sight, false);
        view(1, 8);
        assertSeen(sight, true);
        assertSeen(new ApplicationSight(false, Set.of(9L), Set.of(9L)), false);
        assertSeen(new ApplicationSight(false, Set.of(8L), Set.of()), false);
        sql.update("update projects.department_view set state = 'WITHDRAWN'");
        assertSeen(sight, false);
        assertSeen(new ApplicationSight(false, Set.of(7L), Set.of()), true);
        assertSeen(new ApplicationSight(true, Set.of(), Set.of()), true);
    }

    private void assertSeen(ApplicationSight sight, boolean seen) {
        assertThat(sight.sees(sql, 5)).isEqualTo(seen);
        assertThat(new CheckLists(sql)
                        .page(CheckFilter.none(), sight, LocalDate.of(2027, 1, 12), PageQuery.first())
                        .total())
                .isEqualTo(seen ? 1 : 0);
    }

    /** Of two clerks at the same moment one is told that the other was faster. */
    @Test
    void twoClerksAtOnceDoNotBothHoldTheCheck() throws Exception {
        CheckRegister register = new CheckRegister(sql, new CallDirectory(sql));
        ApplicationFrame application =
                new ApplicationFrame(5, "AN-2026-0001", 1, "Beete", "", ApplicationState.IN_CHECK, 100, 100, Set.of());
        Callable<Boolean> clerk = () -> {
            try {
                register.hold(application, 1);
                return true;
            } catch (Conflict faster) {
                return false;
            }
        };
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Boolean> held = new ArrayList<>();
            for (Future<Boolean> one : both.invokeAll(List.of(clerk, clerk))) {
                held.add(one.get());
            }
            assertThat(held).containsExactlyInAnyOrder(true, false);
        } finally {
            both.shutdown();
        }
        assertThat(register.version(5)).isEqualTo(2);
    }

    @Test
    void aLetterStays() {
        sql.update(
                "insert into projects.refusal_letter values (5, ?, 'Grund', 'Widerspruch', 'Eva Sommer', 1, null, ?)",
                LocalDate.of(2027, 1, 12),
                NOW);
        assertBroken("refusal_letter_stays", () -> sql.update("update projects.refusal_letter set reason = 'anders'"));
        assertBroken("refusal_letter_stays", () -> sql.update("delete from projects.refusal_letter"));
    }

    private void state(String state) {
        sql.update("update projects.application set state = ?", state);
    }

    private void answer(int item, String result) {
        sql.update("insert into projects.eligibility_answer values (5, ?, ?, 'so ist es', 1, ?)", item, result, NOW);
    }

    private void view(int id, int department) {
        sql.update("""
                insert into projects.department_view (id, application_id, department_id, due, state, requested_by, requested_at, version)
                values (?, 5, ?, '2027-01-20', 'REQUESTED', 1, ?, 1)""", id, department, NOW);
    }

    private static void assertBroken(String constraint, Runnable work) {
        assertThatThrownBy(work::run).satisfies(failure -> assertThat(FaultTranslation.of(failure))
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason().key()).isEqualTo("projects.constraint." + constraint)));
    }
}
