package de.dresden.smartparticipation.projects.call;

import static de.dresden.smartparticipation.projects.call.CallSamples.ANNA;
import static de.dresden.smartparticipation.projects.call.CallSamples.BERND;
import static de.dresden.smartparticipation.projects.call.CallSamples.NOW;
import static de.dresden.smartparticipation.projects.call.CallSamples.at;
import static de.dresden.smartparticipation.projects.call.CallSamples.days;
import static de.dresden.smartparticipation.projects.call.CallSamples.money;
import static de.dresden.smartparticipation.projects.call.CallSamples.terms;
import static de.dresden.smartparticipation.projects.call.CallSamples.withCriteria;
import static de.dresden.smartparticipation.projects.call.CallSamples.withMoney;
import static de.dresden.smartparticipation.projects.call.CallSamples.withSelection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CallTest {

    @Test
    void oneProposesAndAnotherPublishesBySoDoing() {
        Call call = CallSamples.draft();
        refused(() -> call.approve(BERND, NOW), "platform.approval.nothing-proposed");
        call.propose(ANNA, NOW);
        refused(() -> call.approve(ANNA, NOW), "platform.approval.proposed-by-yourself");
        assertThat(call.approve(BERND, NOW).action()).isEqualTo("call.published");
        assertThat(call.state()).isEqualTo(CallState.PUBLISHED);
        assertThat(call.inForce())
                .hasValueSatisfying(one -> assertThat(one.number()).isEqualTo(1));
        assertThat(call.open()).isEmpty();
    }

    @Test
    void whoLastWroteTheTextsCannotReleaseThemEither() {
        Call call = CallSamples.draft();
        call.change(CallSamples.data("Zukunftsstadt 2027, neu"), BERND);
        call.propose(ANNA, NOW);
        refused(() -> call.approve(BERND, NOW), "platform.approval.entered-by-yourself");
    }

    @Test
    void whatWaitsForReleaseIsNotChangedUnderTheEyesOfWhoReadsIt() {
        Call call = CallSamples.draft();
        call.propose(ANNA, NOW);
        refused(() -> call.change(CallSamples.data("Anders"), ANNA), "projects.call.waits-for-release");
        refused(() -> call.writeTerms(terms(), ANNA, NOW), "projects.call.waits-for-release");
        refused(() -> call.setPhases(CallSamples.phases(), null, ANNA, NOW), "projects.call.waits-for-release");
        call.withdraw(ANNA);
        call.change(CallSamples.data("Anders"), ANNA);
        assertThat(call.title()).isEqualTo("Anders");
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        Call call = new Call("FA-2026-01", CallSamples.data("Zukunftsstadt"), UsualTerms.begun(), ANNA, NOW);
        assertThat(call.missing(NOW))
                .extracting(Reason::key)
                .containsExactly("projects.call.no-phase", "projects.call.no-phase", "projects.call.no-budget");
        call.setPhases(CallSamples.phases(), null, ANNA, NOW);
        assertThat(call.missing(at("2027-01-01")))
                .extracting(Reason::key)
                .containsExactly(
                        "projects.call.intake-past",
                        "projects.call.no-budget",
                        "projects.call.no-criteria",
                        "projects.call.no-checklist",
                        "projects.call.no-selection");
    }

    @Test
    void changedTermsWaitForASecondPersonWhileTheOldOnesStayValid() {
        Call call = CallSamples.published();
        call.writeTerms(withMoney(terms(), money(9)), ANNA, NOW);
        assertThat(call.inForce().orElseThrow().data().money().proofMonths()).isEqualTo(6);
        call.propose(ANNA, NOW);
        refused(() -> call.approve(ANNA, NOW), "platform.approval.proposed-by-yourself");
        assertThat(call.approve(BERND, NOW).action()).isEqualTo("call.terms-released");
        assertThat(call.inForce().orElseThrow().number()).isEqualTo(2);
        assertThat(call.inForce().orElseThrow().data().money().proofMonths()).isEqualTo(9);
        refused(
                () -> {
                    call.writeTerms(withMoney(terms(), money(9)), ANNA, NOW);
                    call.propose(ANNA, NOW);
                },
                "projects.call.nothing-changed");
    }

    @Test
    void criteriaAreFrozenWhenTheJuryBeginsTheRuleWhenTheVoteBeginsAndMoneyIsNot() {
        Call call = CallSamples.published();
        TermsData criteria = withCriteria(terms(), List.of(Criterion.german(101, "Wirkung", "", 5, 0, 5)));
        TermsData rule = withSelection(
                terms(),
                new SelectionRule(
                        BallotKind.APPROVAL, null, null, SelectionMethod.PHRAGMEN, null, null, false, false, true));
        call.writeTerms(criteria, ANNA, at("2027-01-31"));
        refused(() -> call.writeTerms(criteria, ANNA, at("2027-02-01")), "projects.call.criteria-frozen");
        call.writeTerms(rule, ANNA, at("2027-02-09"));
        refused(() -> call.writeTerms(rule, ANNA, at("2027-02-10")), "projects.call.selection-frozen");
        call.writeTerms(withMoney(terms(), money(12)), ANNA, at("2027-03-02"));
    }

    @Test
    void aTranslationOfWhatIsFrozenComesLaterByTwoAndTheWordsStay() {
        Call call = CallSamples.published();
        List<Criterion> translated = terms().criteria().stream()
                .map(one -> new Criterion(
                        one.id(), one.title(), "Effect", one.help(), "", one.weight(), one.lowest(), one.highest()))
                .toList();
        call.writeTerms(withCriteria(terms(), translated), ANNA, at("2027-03-02"));
        call.propose(ANNA, at("2027-03-02"));
        call.approve(BERND, at("2027-03-02"));
        Criterion first = call.inForce().orElseThrow().data().criteria().get(0);
        assertThat(first.named().in(Locale.ENGLISH)).isEqualTo("Effect");
        assertThat(first.named().in(Locale.GERMAN)).isEqualTo("Wirkung");
    }

    @Test
    void whatIsNotTranslatedIsReleasedUnderTheHashThatItHadBefore() {
        assertThat(TermsFacts.of(terms()).get("criteria").toString()).contains("101 Wirkung () ×3, 0–5, ");
        assertThat(ExpectedIndicator.german("Beteiligte", "Personen", Direction.MORE)
                        .told())
                .isEqualTo("ExpectedIndicator[title=Beteiligte, unit=Personen, direction=MORE]");
        assertThat(new ExpectedIndicator("Beteiligte", "People", "Personen", "", Direction.MORE).told())
                .endsWith(" / People ()");
    }

    @Test
    void aChangeProposedBeforeTheJuryBeganIsNotReleasedAfterIt() {
        Call call = CallSamples.published();
        call.writeTerms(withCriteria(terms(), terms().criteria().subList(0, 1)), ANNA, at("2027-01-31"));
        call.propose(ANNA, at("2027-01-31"));
        refused(() -> call.approve(BERND, at("2027-02-01")), "projects.call.criteria-frozen");
    }

    @Test
    void announcedDaysAreMovedWithAReasonOnly() {
        Call call = CallSamples.published();
        List<PhaseDays> longer = Stream.of(
                        Stream.of(days(CallPhase.INTAKE, "2026-12-01", "2027-01-05")),
                        Stream.of(days(CallPhase.ELIGIBILITY, "2027-01-06", "2027-01-31")),
                        CallSamples.phases().stream().skip(2))
                .flatMap(days -> days)
                .toList();
        refused(() -> call.setPhases(longer, " ", ANNA, at("2026-12-10")), "projects.call.reason-missing");
        CallChanged moved = call.setPhases(longer, "Feiertage", ANNA, at("2026-12-10"));
        assertThat(moved.action()).isEqualTo("call.phases-moved");
        assertThat(moved.after().get("reason")).isEqualTo("Feiertage");
        assertThat(call.phaseDays()).containsExactlyElementsOf(longer);
    }

    @Test
    void itIsClosedOnlyAfterTheDecisionAndCancelledWithAReason() {
        Call call = CallSamples.published();
        refused(() -> call.close("Fertig", ANNA, at("2027-03-31")), "projects.call.close-while");
        call.close("Acht Projekte werden gefördert.", ANNA, at("2027-04-01"));
        assertThat(call.state()).isEqualTo(CallState.CLOSED);
        refused(() -> call.cancel("Doch nicht", ANNA, at("2027-04-02")), "projects.call.over");
        Call draft = CallSamples.draft();
        refused(() -> draft.cancel("", ANNA, NOW), "projects.call.reason-missing");
        draft.cancel("Haushaltssperre", ANNA, NOW);
        refused(() -> draft.change(CallSamples.data("Anders"), ANNA), "projects.call.over");
    }

    @Test
    void nextYearsCallTakesOverDaysAndBudgetAYearLaterWithCriteriaOfItsOwn() {
        Call copy = Call.yearLater(
                CallSamples.published(), "FA-2027-02", "Zukunftsstadt 2028", terms().yearLater(), BERND, NOW);
        assertThat(copy.state()).isEqualTo(CallState.DRAFT);
        assertThat(copy.phaseDays().get(0).first()).isEqualTo(LocalDate.of(2027, 12, 1));
        assertThat(copy.shown().data().budget()).containsOnlyKeys(2028);
        assertThat(copy.shown().data().criteria())
                .extracting(Criterion::id, Criterion::title)
                .containsExactly(tuple(0L, "Wirkung"), tuple(0L, "Machbarkeit"));
    }

    @Test
    void managersAreToldWhatToDoNextAndByWhen() {
        Call call = CallSamples.draft();
        assertThat(open(call, "2026-11-26")).containsExactly("call.finish 2026-12-01");
        call.propose(ANNA, NOW);
        assertThat(open(call, "2026-11-26")).containsExactly("call.release 2026-12-01");
        call.approve(BERND, NOW);
        assertThat(open(call, "2026-12-16")).isEmpty();
        assertThat(open(call, "2026-12-17")).containsExactly("call.phase-ends 2026-12-31");
        assertThat(open(call, "2027-04-01")).containsExactly("call.close 2027-04-14");
    }

    private static List<String> open(Call call, String day) {
        return CallTasks.of(call, LocalDate.parse(day)).stream()
                .flatMap(change -> change instanceof TaskChange.Open open
                        ? Stream.of(open.step() + " " + open.due())
                        : Stream.empty())
                .toList();
    }

    private static void refused(ThrowingCallable command, String key) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.reasons())
                .extracting(Reason::key)
                .contains(key));
    }
}
