package de.dresden.smartparticipation.rewards.trip.check;

/** What the rules say, the worse the later; its word is the text {@code rewards.verdict.<constant>}. */
public enum Verdict {
    ACCEPT,
    /** Accepted, but counts only up to the day's limit. */
    CAP,
    /** A clerk looks at it. */
    REVIEW,
    REJECT
}
