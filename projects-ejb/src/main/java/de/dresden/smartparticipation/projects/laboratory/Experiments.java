package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import de.dresden.smartparticipation.projects.selection.core.Lots;
import de.dresden.smartparticipation.projects.selection.core.Outcome;
import de.dresden.smartparticipation.projects.selection.core.Patience;
import de.dresden.smartparticipation.projects.selection.core.Reach;
import de.dresden.smartparticipation.projects.selection.core.Selection;
import de.dresden.smartparticipation.projects.selection.core.TookTooLong;
import de.dresden.smartparticipation.projects.vote.CountedVote;
import de.dresden.smartparticipation.projects.vote.VoteOption;
import de.dresden.smartparticipation.projects.vote.VoteResult;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the rules on a counted vote and tells who gets the money by each. */
@Dependent
class Experiments {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Origins origins;
    private final VoteResult result;

    @Inject
    Experiments(Origins origins, VoteResult result) {
        this.origins = origins;
        this.result = result;
    }

    /** @throws Refused where a rule takes too long */
    Trials on(CountedVote vote) {
        Reason waits = waits(vote);
        if (waits != null) {
            return Trials.waiting(vote, waits);
        }
        SelectionRule own = vote.vote().paper().rule();
        List<Trial> trials = Rules.tried(own).stream()
                .map(rule -> trial(vote, rule, rule == own))
                .toList();
        List<List<String>> winners =
                trials.stream().map(trial -> trial.outcome().winners()).toList();
        Map<String, Long> cents = new LinkedHashMap<>();
        for (VoteOption option : vote.vote().paper().options()) {
            cents.put(option.reference(), option.costCents());
        }
        Origins.Known known = origins.of(vote.vote());
        return new Trials(
                vote,
                trials,
                origins.byArea(Division.of(winners, cents, known.areas())),
                origins.byKind(Division.of(winners, cents, known.kinds())),
                result.turnout(vote),
                null);
    }

    static Reason waits(CountedVote vote) {
        if (!vote.over()) {
            return Reason.of("projects.laboratory.open");
        }
        return vote.count().complete() ? null : Reason.of("projects.laboratory.paper");
    }

    private static Trial trial(CountedVote vote, SelectionRule rule, boolean own) {
        Outcome outcome = outcome(vote, rule);
        return new Trial(rule, own, outcome, Reach.voters(vote.election(), outcome.winners()));
    }

    /** @throws Refused where it takes too long */
    static Outcome outcome(CountedVote vote, SelectionRule rule) {
        try {
            return Selection.of(
                    vote.election(), Rules.core(rule), Lots.drawn(vote.vote().seed()), Patience.of(LONGEST));
        } catch (TookTooLong e) {
            throw new Refused(Reason.of("projects.selection.too-long", String.valueOf(LONGEST.toSeconds())));
        }
    }
}
