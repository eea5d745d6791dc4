package de.dresden.smartparticipation.rewards.challenge.count;

/** What a goal is counted in; its word is the text {@code rewards.challenge-unit.<constant>}. */
public enum ChallengeUnit {
    METRES,
    TRIPS,
    /** Milligrams CO2 equivalent that counted for Taler. */
    MILLIGRAMS,
    /** Different days on which something counted. */
    DAYS,
    DEEDS
}
