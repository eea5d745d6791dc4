package de.dresden.smartparticipation.projects.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables refuse by themselves, whoever writes. */
class CallTablesTest {

    private static final Instant BEFORE = CallSamples.at("2027-01-31");
    private static final Instant BEGUN = CallSamples.at("2027-02-01");

    private final DataSource database = TestDatabase.fresh("projects");
    private final Sql sql = Sql.on(database);
    private final CallDirectory directory = new CallDirectory(sql);

    @BeforeEach
    void publishedCall() {
        TestPeople people = TestPeople.in(database);
        people.staff(1, "anna");
        people.staff(2, "bernd");
        sql.update(
                "insert into platform.department (id, code, name, active, version) values (7, 'SBB', 'Stadtplanung', true, 1)");
        sql.update("""
                insert into projects.call (id, reference, kind, state, state_since, department_id, title, created_at, version)
                values (1, 'FA-2026-01', 'CITY_PROJECT', 'DRAFT', ?, 7, 'Zukunftsstadt', ?, 1)""", BEFORE, BEFORE);
        phase(1, "INTAKE", "2026-12-01", "2026-12-31");
        phase(2, "JURY", "2027-02-01", "2027-02-20");
        phase(3, "VOTE", "2027-02-10", "2027-02-28");
        phase(4, "DECISION", "2027-03-01", "2027-03-31");
        sql.update("insert into projects.criterion (id, call_id) values (101, 1), (102, 1)");
        sql.update("insert into projects.checklist_item (id, call_id) values (201, 1)");
        terms(1);
        release(1, BEFORE);
        sql.update("""
                update projects.call set state = 'PUBLISHED', published_at = ?, in_force_number = 1 where id = 1""", BEFORE);
    }

    @Test
    void otherRoomsReadWhatIsInForceAndNotWhatIsWorkedOn() {
        terms(2);
        sql.update("update projects.call_terms set proof_months = 12 where number = 2");
        sql.update("delete from projects.call_terms_criterion where terms_id = 2");
        CallFrame call = directory.published("FA-2026-01");
        assertThat(call.in(CallPhase.INTAKE, LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(call.in(CallPhase.INTAKE, LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(call.running(LocalDate.of(2027, 2, 15))).containsExactly(CallPhase.JURY, CallPhase.VOTE);
        assertThat(directory.money(1).proofMonths()).isEqualTo(6);
        assertThat(directory.criteria(1)).extracting(Criterion::id).containsExactly(101L);
        assertThat(directory.checklist(1)).extracting(ChecklistItem::text).containsExactly("Sitz in Dresden");
        assertThat(directory.budget(1)).containsEntry(2027, 20_000_000L).hasSize(1);
        assertThat(directory.funding(1).applicants()).isEqualTo(Set.of(ApplicantKind.ASSOCIATION));
        assertThat(directory.selection(1))
                .hasValueSatisfying(rule -> assertThat(rule.ballot()).isEqualTo(BallotKind.APPROVAL));
        assertThat(directory.published()).extracting(CallFrame::reference).containsExactly("FA-2026-01");
    }

    @Test
    void releasedTermsStayWithAllTheirParts() {
        assertBroken("call_terms_stay", "update projects.call_terms set proof_months = 7 where number = 1");
        assertBroken("call_terms_stay", "delete from projects.call_terms_criterion");
        assertBroken("call_terms_stay", "update projects.call_terms_budget set cents = 1");
        assertBroken("call_terms_stay", "insert into projects.call_terms_applicant values (1, 'COMPANY')");
        assertBroken("call_terms_stay", "update projects.call_terms_item set mandatory = false");
    }

    @Test
    void nobodyReleasesWhatThePersonProposedOrEntered() {
        terms(2);
        assertBroken("call_terms_approval_by_another", """
                update projects.call_terms set approval_state = 'APPROVED', first_approved_by = 1, first_approved_at = now(), in_force_from = now()
                where number = 2""");
    }

    @Test
    void aSecondDraftBesideTheFirstIsRefused() {
        terms(2);
        assertThatThrownBy(() -> terms(3)).satisfies(failure -> broken(failure, "call_terms_one_open"));
    }

    @Test
    void criteriaAndRuleChangeUntilTheyAreUsedAndNotAfter() {
        terms(2);
        sql.update("update projects.call_terms_criterion set weight = 5 where terms_id = 2");
        assertThatThrownBy(() -> release(2, BEGUN)).satisfies(failure -> broken(failure, "call_terms_criteria_frozen"));
        assertThatCode(() -> release(2, BEFORE)).doesNotThrowAnyException();
        terms(3);
        sql.update("update projects.call_terms_criterion set weight = 5 where terms_id = 3");
        sql.update("update projects.call_terms set ballot = 'RANKING' where number = 3");
        assertThatThrownBy(() -> release(3, CallSamples.at("2027-02-10")))
                .satisfies(failure -> broken(failure, "call_terms_selection_frozen"));
        assertThatCode(() -> release(3, CallSamples.at("2027-02-09"))).doesNotThrowAnyException();
    }

    @Test
    void aTranslationIsReleasedAlsoAfterTheJuryHasBegun() {
        terms(2);
        sql.update("update projects.call_terms_criterion set title_english = 'Effect' where terms_id = 2");
        sql.update("update projects.call_terms_item set text_english = 'Seat in Dresden' where terms_id = 2");
        assertThatCode(() -> release(2, BEGUN)).doesNotThrowAnyException();
        assertBroken("call_terms_stay", "update projects.call_terms_item set text_english = 'Seat in Saxony'");
    }

    @Test
    void theChecklistStaysOnceAnyPhaseAfterTheIntakeHasBegun() {
        terms(2);
        sql.update("update projects.call_terms_item set text = 'Sitz in Sachsen' where terms_id = 2");
        assertThatThrownBy(() -> release(2, BEGUN))
                .satisfies(failure -> broken(failure, "call_terms_checklist_frozen"));
    }

    @Test
    void moneyMayChangeWhileTheJuryScores() {
        terms(2);
        sql.update("update projects.call_terms set proof_months = 12 where number = 2");
        assertThatCode(() -> release(2, BEGUN)).doesNotThrowAnyException();
    }

    @Test
    void theJurysDaysStayOnceBegunAndAnnouncedPhasesNeitherComeNorGo() {
        assertThatCode(() -> move("JURY", "2027-02-22", BEFORE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> move("JURY", "2027-02-25", BEGUN))
                .satisfies(failure -> broken(failure, "call_phase_frozen"));
        assertBroken("call_phase_announced", "delete from projects.call_phase where phase = 'VOTE'");
        assertThatThrownBy(() -> phase(9, "RUNNING", "2027-04-01", "2027-05-01"))
                .satisfies(failure -> broken(failure, "call_phase_announced"));
    }

    @Test
    void phasesOfDifferentStagesDoNotOverlap() {
        assertThatThrownBy(() -> move("INTAKE", "2027-02-01", BEFORE))
                .satisfies(failure -> broken(failure, "call_phase_overlap"));
        assertThatCode(() -> move("INTAKE", "2027-01-31", BEFORE)).doesNotThrowAnyException();
    }

    @Test
    void aVersionOfTheGuidelineStays() {
        sql.update("""
                insert into platform.file (id, name, media_type, size, hash, uploaded_at, subject_type, subject_id, subject_reference)
                values (1, 'richtlinie.pdf', 'application/pdf', 5, repeat('a', 64), ?, 'call', 1, 'FA-2026-01')""", BEFORE);
        sql.update("""
                insert into projects.call_guideline (id, call_id, number, file_id, hash, added_at)
                values (1, 1, 1, 1, repeat('a', 64), ?)""", BEFORE);
        assertThat(new Guidelines(sql).latest(1))
                .hasValueSatisfying(one -> assertThat(one.number()).isEqualTo(1));
        assertBroken("call_guideline_stays", "update projects.call_guideline set note = 'x'");
        assertBroken("call_guideline_stays", "delete from projects.call_guideline");
    }

    private void phase(long id, String phase, String first, String last) {
        sql.update(
                "insert into projects.call_phase (id, call_id, phase, first_day, last_day, changed_at, version)"
                        + " values (?, 1, ?, ?, ?, ?, 1)",
                id,
                phase,
                LocalDate.parse(first),
                LocalDate.parse(last),
                BEFORE);
    }

    private void move(String phase, String last, Instant at) {
        sql.update(
                "update projects.call_phase set last_day = ?, changed_at = ? where phase = ?",
                LocalDate.parse(last),
                at,
                phase);
    }

    private void terms(int number) {
        sql.update("""
                insert into projects.call_terms (id, call_id, number, created_at, lowest_cents, highest_cents, share_basis_points,
                    advance_days, retention_basis_points, item_tolerance_basis_points, proof_months, petty_cents, day_count, ballot,
                    selection, skipping, exhaustive, comparison, approval_state, entered_by, proposed_by, proposed_at, content_hash, version)
                values (?, 1, ?, ?, 50000, 5000000, 10000, 60, 1000, 2000, 6, 5000, 'ACTUAL_365', 'APPROVAL', 'GREEDY', true, false,
                    false, 'PROPOSED', 1, 1, ?, sha256('x'), 1)""", number, number, BEFORE, BEFORE);
        sql.update("insert into projects.call_terms_applicant values (?, 'ASSOCIATION')", number);
        sql.update("insert into projects.call_terms_budget values (?, 2027, 20000000)", number);
        sql.update("insert into projects.call_terms_criterion values (?, 101, 0, 'Wirkung', '', 3, 0, 5)", number);
        sql.update("insert into projects.call_terms_item values (?, 201, 0, 'Sitz in Dresden', true)", number);
    }

    private void release(int number, Instant at) {
        sql.update("""
                update projects.call_terms set approval_state = 'APPROVED', first_approved_by = 2, first_approved_at = ?, in_force_from = ?
                where number = ?""", at, at, number);
        if (number > 1) {
            sql.update("update projects.call set in_force_number = ? where id = 1", number);
        }
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
