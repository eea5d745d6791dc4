package de.dresden.smartparticipation.projects.call;

/** What a funded project is worth to a voter, for the Method of Equal Shares. */
public enum Utility {
    /** What it costs. */
    COST,
    /** One, or the points given. */
    CARDINALITY
}
