package de.dresden.smartparticipation.rewards.statistics;

/** How old a member's account was at the end of the month. */
public enum AccountAge {
    /** Up to a month. */
    MONTH,
    /** Up to three months. */
    QUARTER,
    /** Up to twelve months. */
    YEAR,
    /** More than twelve months. */
    OLDER,
    /** The member has left: its trips count, but belong to nobody any more. */
    GONE
}
