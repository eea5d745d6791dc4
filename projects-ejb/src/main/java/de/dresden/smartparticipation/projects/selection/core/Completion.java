package de.dresden.smartparticipation.projects.selection.core;

/** What becomes of the money that the equal shares leave. */
public enum Completion {
    /** It is left. */
    NONE,
    /** Every voter's share grows by one unit of the currency a step; the last step before one that costs more than the budget stands. */
    ADD1,
    /** As ADD1; what is left then goes by votes. */
    ADD1U,
    /** By votes. */
    UTILITARIAN
}
