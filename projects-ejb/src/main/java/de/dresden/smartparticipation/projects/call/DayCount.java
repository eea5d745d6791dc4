package de.dresden.smartparticipation.projects.call;

/** How the days of a reclaim's interest are counted. */
public enum DayCount {
    /** Real days over the real length of the year. */
    ACTUAL_ACTUAL,
    /** Real days over 365. */
    ACTUAL_365,
    /** Months of 30 days over 360. */
    THIRTY_360
}
