package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.identity.Capacity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What a clerk of the department can do with a challenge as it stands now; four eyes are asked apart from it. */
public enum ChallengeStep {
    WRITE,
    PROPOSE,
    DISCARD,
    WITHDRAW,
    DECIDE,
    CANCEL,
    EVALUATE,
    /** Posters and teams. */
    CARE;

    static Set<ChallengeStep> of(Challenge challenge, LocalDate today, LocalDate evaluatedFrom, Capacity clerk) {
        return switch (challenge.at(today)) {
            case DRAFT, RETURNED -> EnumSet.of(WRITE, PROPOSE, DISCARD);
            case PROPOSED ->
                clerk.overlaps(challenge.approval().proposedBy()) ? EnumSet.of(DECIDE, WITHDRAW) : EnumSet.of(DECIDE);
            case PLANNED, RUNNING -> EnumSet.of(CANCEL, CARE);
            case ENDED -> today.isBefore(evaluatedFrom) ? EnumSet.of(CANCEL, CARE) : EnumSet.of(CANCEL, CARE, EVALUATE);
            case EVALUATED, CANCELLED -> EnumSet.noneOf(ChallengeStep.class);
        };
    }
}
