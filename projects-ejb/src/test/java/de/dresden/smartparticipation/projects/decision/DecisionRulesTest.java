package de.dresden.smartparticipation.projects.decision;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallKind;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.CallState;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import de.dresden.smartparticipation.projects.decision.ReadyToDecide.Standing;
import de.dresden.smartparticipation.projects.jury.RecommendationKind;
import de.dresden.smartparticipation.projects.selection.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a decision begins with, when it may be made, and what needs a reason. */
class DecisionRulesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void whatRuleAndJuryAgreeOnNeedsNoReasonAndWhateverElseDoes() {
        Evidence both = new Evidence(1, RecommendationKind.RECOMMENDED, null, 90L, true, null, null);
        assertThat(both.deviates(Ruling.SELECTED)).isFalse();
        assertThat(both.deviates(Ruling.WAITING)).isTrue();
        Evidence apart = new Evidence(5, RecommendationKind.NOT_RECOMMENDED, null, 90L, true, null, null);
        assertThat(apart.deviates(Ruling.SELECTED)).as("against the jury").isTrue();
        assertThat(apart.deviates(Ruling.NOT_SELECTED)).as("against the vote").isTrue();
        assertThat(Evidence.NONE.deviates(Ruling.SELECTED)).isFalse();
    }

    @Test
    void onceThereIsAListItsOrderLeads() {
        Evidence next = new Evidence(9, RecommendationKind.NOT_RECOMMENDED, null, 3L, false, 1, true);
        assertThat(next.deviates(Ruling.SELECTED)).isFalse();
        assertThat(next.deviates(Ruling.WAITING)).isTrue();
        assertThat(new Evidence(1, RecommendationKind.RECOMMENDED, null, 90L, true, 2, false).deviates(Ruling.SELECTED))
                .isTrue();
    }

    @Test
    void theListMovesUpInItsOrderAndPassesOverWhatIsTooLarge() {
        List<ApplicationFrame> open = List.of(
                application(1, 900, ApplicationState.WAITING),
                application(2, 300, ApplicationState.WAITING),
                application(3, 100, ApplicationState.WAITING),
                application(4, 1, ApplicationState.ELIGIBLE));
        assertThat(MovingUp.of(open, Map.of(1L, 1, 2L, 2, 3L, 3), 500)).containsExactlyInAnyOrder(2L, 3L);
        assertThat(MovingUp.of(open, Map.of(1L, 3, 2L, 2, 3L, 1), 150)).containsExactly(3L);
    }

    @Test
    void aDraftSelectsWhatEverythingLeadsToAsLongAsTheMoneyGoes() {
        List<Candidate> ordered = FirstDraft.ordered(List.of(
                candidate(1, 400, new Evidence(3, RecommendationKind.RECOMMENDED, null, null, null, null, null)),
                candidate(2, 400, new Evidence(1, RecommendationKind.RECOMMENDED, null, null, null, null, null)),
                candidate(3, 50, new Evidence(4, RecommendationKind.NOT_RECOMMENDED, null, null, null, null, null)),
                candidate(4, 400, new Evidence(2, RecommendationKind.RECOMMENDED, null, null, null, null, null))));
        assertThat(ordered).extracting(one -> one.application().id()).containsExactly(2L, 4L, 1L, 3L);
        assertThat(FirstDraft.of(ordered, 900))
                .extracting(RowData::ruling, RowData::grantedCents, RowData::place)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Ruling.SELECTED, 400L, null),
                        org.assertj.core.groups.Tuple.tuple(Ruling.SELECTED, 400L, null),
                        org.assertj.core.groups.Tuple.tuple(Ruling.WAITING, null, 1),
                        org.assertj.core.groups.Tuple.tuple(Ruling.WAITING, null, 2));
    }

    /** What the jury lets move up comes before what it does not recommend, in the jury's order, whatever the ranks. */
    @Test
    void whatMovesUpIsToldApartFromWhatIsNotRecommended() {
        Evidence second = new Evidence(3, Evidence.kind(false, 2), 2, null, null, null, null);
        Evidence refused = new Evidence(1, Evidence.kind(false, null), null, null, null, null, null);
        Evidence first = new Evidence(4, Evidence.kind(false, 1), 1, null, null, null, null);
        assertThat(FirstDraft.ordered(
                        List.of(candidate(1, 1, refused), candidate(2, 1, second), candidate(3, 1, first))))
                .extracting(one -> one.application().id())
                .containsExactly(3L, 2L, 1L);
        assertThat(List.of(first.recommendation(), refused.recommendation(), Evidence.kind(true, null)))
                .containsExactly(
                        RecommendationKind.MOVES_UP,
                        RecommendationKind.NOT_RECOMMENDED,
                        RecommendationKind.RECOMMENDED);
        assertThat(Evidence.kind(null, null)).as("no jury").isNull();
        assertThat(refused.content())
                .as("what was frozen before stays what it was")
                .isEqualTo("Evidence[rank=1, recommended=false, votes=null, byRule=null, listPlace=null, byList=null]");
        assertThat(first.content()).contains("juryPlace=1");
    }

    @Test
    void reasonsPlacesSumsAndTheBudgetAreLookedAt() {
        Evidence selected = new Evidence(null, null, null, 9L, true, null, null);
        assertThat(keys(lines(selected, new RowData("AN-1", Ruling.SELECTED, 100L, null, "", "")), 100))
                .isEmpty();
        assertThat(keys(lines(selected, new RowData("AN-1", Ruling.SELECTED, 100L, null, "", "")), 99))
                .containsExactly("over-budget");
        assertThat(keys(lines(selected, new RowData("AN-1", Ruling.SELECTED, 101L, null, "", "")), 200))
                .containsExactly("granted");
        assertThat(keys(lines(selected, new RowData("AN-1", Ruling.NOT_SELECTED, 100L, 1, "", "")), 200))
                .containsExactly("reason-needed", "deviation-needed");
        assertThat(keys(lines(selected, new RowData("AN-1", Ruling.WAITING, null, 2, "", "Darum")), 200))
                .containsExactly("place-first");
        Evidence listed = new Evidence(null, null, null, null, null, 1, false);
        assertThat(keys(lines(listed, new RowData("AN-1", Ruling.WAITING, null, 1, "", "")), 200))
                .containsExactly("nothing-decided");
    }

    @Test
    void whatTheMoneyDoesNotReachForWaitsWithoutAnotherReason() {
        Evidence led = new Evidence(1, RecommendationKind.RECOMMENDED, null, null, null, null, null);
        Evidence apart = new Evidence(2, RecommendationKind.RECOMMENDED, null, 3L, false, null, null);
        List<Candidate> three = List.of(candidate(1, 100, led), candidate(2, 100, led), candidate(3, 100, apart));
        List<DecisionLine> drawnUp = Lines.of(three, FirstDraft.of(three, 150), 150);
        assertThat(drawnUp)
                .extracting(line -> line.data().ruling())
                .containsExactly(Ruling.SELECTED, Ruling.WAITING, Ruling.WAITING);
        assertThat(drawnUp).extracting(DecisionLine::lacksMoney).containsExactly(false, true, true);
        assertThat(keys(drawnUp, 150)).isEmpty();
        List<DecisionLine> moreMoney = Lines.judged(drawnUp, 300);
        assertThat(moreMoney).extracting(DecisionLine::deviates).containsExactly(false, true, true);
        assertThat(keys(moreMoney, 300)).containsExactly("deviation-needed", "deviation-needed");
    }

    @Test
    void twoOnTheSamePlaceAreTold() {
        RowData waits = new RowData("AN-1", Ruling.WAITING, null, 1, "", "");
        DecisionLine line = lines(Evidence.NONE, waits).get(0);
        assertThat(AcceptableDecision.kept(List.of(line, line)))
                .extracting(Reason::key)
                .containsExactly("projects.decision.place-twice");
    }

    @Test
    void whileAPhaseRunsOrSomethingIsOpenNothingIsDecided() {
        CallFrame call = call(
                CallState.PUBLISHED,
                new PhaseDays(CallPhase.INTAKE, DAY.minusDays(90), DAY.minusDays(60)),
                new PhaseDays(CallPhase.JURY, DAY.minusDays(30), DAY.minusDays(1)),
                new PhaseDays(CallPhase.VOTE, DAY.minusDays(20), DAY));
        assertThat(missing(call, DAY, new Standing(true, null, 0, 3, false))).containsExactly("phase-runs");
        LocalDate after = DAY.plusDays(1);
        assertThat(missing(call, after, new Standing(true, null, 0, 3, false))).isEmpty();
        assertThat(missing(call, after, new Standing(false, null, 0, 3, false))).containsExactly("jury-open");
        assertThat(missing(call, after, new Standing(false, AcceptableDecision.because("no-vote"), 0, 3, true)))
                .as("who moves up")
                .isEmpty();
        assertThat(missing(call, after, new Standing(true, AcceptableDecision.because("no-vote"), 2, 0, false)))
                .containsExactly("no-vote", "in-check", "nobody");
        assertThat(missing(call(CallState.CANCELLED), after, new Standing(true, null, 0, 3, false)))
                .containsExactly("not-published");
    }

    @Test
    void withoutJuryAndVoteNeitherIsWaitedFor() {
        CallFrame call = call(CallState.CLOSED, new PhaseDays(CallPhase.INTAKE, DAY.minusDays(90), DAY.minusDays(60)));
        assertThat(missing(call, DAY, new Standing(false, AcceptableDecision.because("no-vote"), 0, 1, false)))
                .isEmpty();
    }

    private static List<String> missing(CallFrame call, LocalDate day, Standing standing) {
        return ReadyToDecide.missing(call, day, standing).stream()
                .map(reason -> reason.key().substring("projects.decision.".length()))
                .toList();
    }

    private static List<String> keys(List<DecisionLine> lines, long free) {
        return AcceptableDecision.proposed(lines, free).stream()
                .map(reason -> reason.key().substring("projects.decision.".length()))
                .toList();
    }

    private static List<DecisionLine> lines(Evidence evidence, RowData data) {
        return Lines.of(List.of(candidate(1, 100, evidence)), List.of(data), 200);
    }

    private static Candidate candidate(long id, long asked, Evidence evidence) {
        return new Candidate(application(id, asked, ApplicationState.ELIGIBLE), evidence);
    }

    private static ApplicationFrame application(long id, long asked, ApplicationState state) {
        return new ApplicationFrame(id, "AN-" + id, 1, "Beete " + id, "", state, asked, asked, Set.of());
    }

    private static CallFrame call(CallState state, PhaseDays... phases) {
        return new CallFrame(1, "FA-2027-01", "Aufruf", "", 7, CallKind.CITY_PROJECT, state, List.of(phases));
    }
}
