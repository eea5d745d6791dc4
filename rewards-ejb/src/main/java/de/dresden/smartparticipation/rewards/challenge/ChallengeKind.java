package de.dresden.smartparticipation.rewards.challenge;

/** Who reaches the goal; its word is the text {@code rewards.challenge-kind.<constant>}. */
public enum ChallengeKind {
    /** Each member alone. */
    INDIVIDUAL,
    /** A team together. */
    TEAM,
    /** A good deed: the goal is one, and each time is rewarded. */
    DEED
}
