package de.dresden.smartparticipation.projects.selection.core;

/** What a funded project is worth to a voter who named it. */
public enum Utility {
    /** As much as it costs, times the points: money that goes where the voter wanted it. */
    COST,
    /** One, or its points: how many wishes come true. */
    CARDINALITY
}
