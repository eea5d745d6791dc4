package de.dresden.smartparticipation.rewards.statistics;

/** What the cells of a month tell of. */
public enum CellKind {
    /** Accepted trips, by the day on which they began. */
    TRIPS,
    /**
     * Trips that were accepted and that a clerk took back before the month was taken, by the day on which they began: they are not in
     * {@link #TRIPS}, and neither is their saving. Of the whole month only.
     */
    REVERSED,
    /** Taler that were posted to wallets, by the day of the posting. */
    EARNED,
    /** Taler paid for offers, less those that were given back. */
    SPENT,
    /** Taler that lapsed. */
    EXPIRED,
    /**
     * Taler that an approved correction took out of wallets because they had been granted by mistake, by the day of the posting. What was
     * spent already is not in it: that is written off and stays spent. So what was earned less what was spent, lapsed and taken back is
     * what members have.
     */
    TAKEN_BACK;

    /** Whether its cells hold trips, and not Taler. */
    boolean ofTrips() {
        return this == TRIPS || this == REVERSED;
    }
}
