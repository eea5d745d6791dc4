package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.selection.core.Outcome;
import de.dresden.smartparticipation.projects.vote.CountedVote;
import de.dresden.smartparticipation.projects.vote.VoteResult;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** What the rule of a call selects, for the city's decision. Asks for no right: that is the business of the boundary that uses it. */
@Dependent
public class RuleResult {

    @Inject
    private VoteResult result;

    /**
     * What came out.
     *
     * @param outcome with every step; projects are called by the references of their applications; null while it waits
     * @param waits why there is no result yet, or null
     */
    public record Ruled(Outcome outcome, Reason waits) {}

    /** Nothing where no ballot paper was drawn up. */
    public Optional<Ruled> of(CallFrame call) {
        return result.of(call).map(RuleResult::ruled);
    }

    /** The rule of a vote in words. */
    public Optional<String> words(CallFrame call, Locale language) {
        return result.of(call).map(vote -> RuleWords.of(vote.vote().paper().rule(), language));
    }

    private static Ruled ruled(CountedVote vote) {
        Reason waits = Experiments.waits(vote);
        return waits == null
                ? new Ruled(Experiments.outcome(vote, vote.vote().paper().rule()), null)
                : new Ruled(null, waits);
    }
}
