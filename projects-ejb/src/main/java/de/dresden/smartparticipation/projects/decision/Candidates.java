package de.dresden.smartparticipation.projects.decision;

import static de.dresden.smartparticipation.projects.decision.AcceptableDecision.because;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.jury.JuryResult;
import de.dresden.smartparticipation.projects.jury.Ranked;
import de.dresden.smartparticipation.projects.jury.RecommendationKind;
import de.dresden.smartparticipation.projects.laboratory.RuleResult;
import de.dresden.smartparticipation.projects.laboratory.RuleResult.Ruled;
import de.dresden.smartparticipation.projects.selection.core.Outcome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which applications of a call can be decided on, and what jury, vote and list say of them. */
@Dependent
class Candidates {

    private static final Set<ApplicationState> OPEN = EnumSet.of(ApplicationState.ELIGIBLE, ApplicationState.WAITING);
    private static final Set<ApplicationState> IN_CHECK =
            EnumSet.of(ApplicationState.SUBMITTED, ApplicationState.IN_CHECK, ApplicationState.QUERIED);

    /** Places of the latest confirmed decision that put or kept each on the list. */
    private static final String LIST = """
            select distinct on (r.application_id) r.application_id, r.place from projects.decision_row r
            join projects.decision d on d.id = r.decision_id
            where d.call_id = ? and d.approval_state = 'APPROVED' and r.place is not null
            order by r.application_id, d.number desc""";

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private CallDirectory calls;

    @Inject
    private JuryResult jury;

    @Inject
    private RuleResult rule;

    @Inject
    private DecisionDirectory decisions;

    @Inject
    private Sql sql;

    /**
     * What a call's decision rests on.
     *
     * @param candidates those that can be decided on, in the order in which they are shown
     * @param standing how far things are
     * @param budgetCents what the call has to give, of all years
     * @param grantedCents what confirmed decisions gave away
     */
    record Basis(List<Candidate> candidates, ReadyToDecide.Standing standing, long budgetCents, long grantedCents) {

        long freeCents() {
            return budgetCents - grantedCents;
        }
    }

    Basis of(CallFrame call) {
        List<ApplicationFrame> all = applications.all(call.id());
        List<ApplicationFrame> open =
                all.stream().filter(one -> OPEN.contains(one.state())).toList();
        int inCheck =
                (int) all.stream().filter(one -> IN_CHECK.contains(one.state())).count();
        return of(call, open, inCheck);
    }

    /** The same for given applications. */
    Basis of(CallFrame call, List<ApplicationFrame> open, int inCheck) {
        long budget = calls.budget(call.id()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long granted = decisions.grantedOf(call.id());
        Optional<List<Ranked>> ranking = jury.of(call.id());
        Optional<Ruled> ruled = call.has(CallPhase.VOTE) ? rule.of(call) : Optional.empty();
        List<Candidate> candidates =
                FirstDraft.ordered(candidates(open, ranking, ruled, places(call), budget - granted));
        ReadyToDecide.Standing standing = new ReadyToDecide.Standing(
                ranking.isPresent(),
                ruled.isEmpty() ? because("no-vote") : ruled.get().waits(),
                inCheck,
                candidates.size(),
                decisions.decided(call.id()));
        return new Basis(candidates, standing, budget, granted);
    }

    private Map<Long, Integer> places(CallFrame call) {
        Map<Long, Integer> places = new HashMap<>();
        sql.each(LIST, row -> places.put(row.number("application_id"), (int) row.number("place")), call.id());
        return places;
    }

    private static List<Candidate> candidates(
            List<ApplicationFrame> open,
            Optional<List<Ranked>> ranking,
            Optional<Ruled> ruled,
            Map<Long, Integer> places,
            long free) {
        Outcome outcome = ruled.map(Ruled::outcome).orElse(null);
        Map<String, Long> votes = outcome == null ? Map.of() : votes(outcome);
        Set<Long> next = MovingUp.of(open, places, free);
        List<Candidate> candidates = new ArrayList<>();
        for (ApplicationFrame one : open) {
            Optional<Ranked> ranked = ranking.flatMap(all ->
                    all.stream().filter(each -> each.application() == one.id()).findFirst());
            boolean listed = one.state() == ApplicationState.WAITING;
            boolean voted = votes.containsKey(one.reference());
            candidates.add(new Candidate(
                    one,
                    new Evidence(
                            ranked.map(Ranked::rank).orElse(null),
                            ranking.isEmpty()
                                    ? null
                                    : ranked.map(Ranked::recommendation).orElse(RecommendationKind.NOT_RECOMMENDED),
                            ranked.map(Ranked::place).orElse(null),
                            voted ? votes.get(one.reference()) : null,
                            voted ? outcome.winners().contains(one.reference()) : null,
                            listed ? places.get(one.id()) : null,
                            listed ? next.contains(one.id()) : null)));
        }
        return candidates;
    }

    private static Map<String, Long> votes(Outcome outcome) {
        Map<String, Long> votes = new HashMap<>();
        outcome.steps().forEach(step -> votes.put(step.project(), step.supporters()));
        outcome.unfunded().forEach(one -> votes.put(one.project(), one.supporters()));
        return votes;
    }
}
