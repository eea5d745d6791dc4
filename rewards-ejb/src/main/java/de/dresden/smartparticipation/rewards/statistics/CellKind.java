package de.dresden.smartparticipation.rewards.statistics;

/** What the cells of a month tell of. */
public enum CellKind {
    /** Accepted trips, by the day on which they began. */
    TRIPS,
    /** Taler that were posted to wallets, by the day of the posting. */
    EARNED,
    /** Taler paid for offers, less those that were given back. */
    SPENT,
    /** Taler that lapsed. */
    EXPIRED
}
