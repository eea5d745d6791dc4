package de.dresden.smartparticipation.rewards.challenge;

import java.io.Serializable;

/**
 * A released challenge or deed as everybody sees it.
 *
 * @param reference {@code CH-2026-0001}
 * @param data what it asks for and gives
 * @param state where it stands today
 * @param members how many take part; of a deed nobody
 * @param placesLeft how many may still join, or null: no limit
 * @param talerLeft whether its Taler are enough for one more
 * @param cancelReason why it was cancelled, or null
 */
public record PublicChallenge(
        String reference,
        ChallengeData data,
        ChallengeState state,
        int members,
        Integer placesLeft,
        boolean talerLeft,
        String cancelReason)
        implements Serializable {

    /** Whether somebody who takes no part may join it now. */
    public boolean joinable() {
        return data.kind() != ChallengeKind.DEED && state.open() && (placesLeft == null || placesLeft > 0);
    }
}
