package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * The city's decisions on a call, as those who decide see them.
 *
 * @param call the call
 * @param budgetCents what the call has to give, of all years
 * @param grantedCents what confirmed decisions gave away; what was withdrawn is free again
 * @param candidates applications that can be decided on now
 * @param missing why no decision can be drawn up now; empty where one can
 * @param open the decision that is worked on, or null
 * @param hindrances why that one cannot be proposed as it is; empty where it can
 * @param confirmed those that were confirmed, the latest first
 * @param rule the rule of the vote in words, or null
 * @param steps what this person can do
 * @param history what happened to the decisions, newest first
 */
public record DecisionCase(
        CallFrame call,
        long budgetCents,
        long grantedCents,
        List<Candidate> candidates,
        List<Reason> missing,
        DecisionSheet open,
        List<Reason> hindrances,
        List<DecisionSheet> confirmed,
        String rule,
        Set<DecisionStep> steps,
        List<HistoryEvent> history)
        implements Serializable {

    public DecisionCase {
        candidates = List.copyOf(candidates);
        missing = List.copyOf(missing);
        hindrances = List.copyOf(hindrances);
        confirmed = List.copyOf(confirmed);
        steps = Set.copyOf(steps);
        history = List.copyOf(history);
    }

    public boolean can(String step) {
        return steps.contains(DecisionStep.valueOf(step));
    }

    /** What is left of the budget. */
    public long freeCents() {
        return budgetCents - grantedCents;
    }

    /** Whether it is about those who move up: something was confirmed before. */
    public boolean later() {
        return !confirmed.isEmpty();
    }
}
