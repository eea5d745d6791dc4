package de.dresden.smartparticipation.rewards.challenge;

import java.io.Serializable;
import java.util.Set;

/**
 * Which challenges.
 *
 * @param text part of title or reference, or null
 * @param states where they stand; empty for all that are not over
 * @param kinds of which kind; empty for all
 */
public record ChallengeFilter(String text, Set<ChallengeState> states, Set<ChallengeKind> kinds)
        implements Serializable {

    public ChallengeFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        states = Set.copyOf(states);
        kinds = Set.copyOf(kinds);
    }

    /** All that are not over. */
    public static ChallengeFilter usual() {
        return new ChallengeFilter(null, Set.of(), Set.of());
    }
}
