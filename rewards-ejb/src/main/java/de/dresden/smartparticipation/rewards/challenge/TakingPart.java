package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * A member takes part in a challenge, or no more. It is told of the member, since a challenge with thousands of them would have no history
 * that anybody reads.
 *
 * @param subject the member
 * @param what {@code joined} or {@code left}
 * @param challenge reference of the challenge
 */
record TakingPart(Subject subject, String what, String challenge) implements Happening {

    @Override
    public String action() {
        return "member.challenge-" + what;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("challenge", challenge);
    }
}
