package de.dresden.smartparticipation.rewards.challenge;

/** What proves it; its word is the text {@code rewards.challenge-proof.<constant>}. */
public enum ChallengeProof {
    /** Trips that were accepted. */
    TRIPS,
    /** A code that hangs on site. */
    QR_ON_SITE,
    /** A clerk who confirms it. */
    CLERK
}
