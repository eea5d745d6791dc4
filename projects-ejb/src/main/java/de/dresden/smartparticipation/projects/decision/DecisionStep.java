package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.util.EnumSet;
import java.util.Set;

/** What a project manager of the department can do with the decision that is worked on; four eyes are asked apart from it. */
public enum DecisionStep {
    BEGIN,
    WRITE,
    PROPOSE,
    DISCARD,
    WITHDRAW,
    DECIDE;

    /** @param open the one that is worked on, or null; @param ready whether one can be drawn up */
    static Set<DecisionStep> of(Decision open, boolean ready, Capacity person) {
        if (open == null) {
            return ready ? EnumSet.of(BEGIN) : EnumSet.noneOf(DecisionStep.class);
        }
        if (open.approval().state() != ApprovalState.PROPOSED) {
            return EnumSet.of(WRITE, PROPOSE, DISCARD);
        }
        Set<DecisionStep> steps = EnumSet.of(DECIDE);
        if (person.overlaps(open.approval().proposedBy())) {
            steps.add(WITHDRAW);
        }
        return steps;
    }
}
