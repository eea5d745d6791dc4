package de.dresden.smartparticipation.projects.selection.core;

/** What kept a project from being funded. */
public enum Lack {
    /** Nobody named it, and by the rule voters buy projects. */
    VOTES,
    /** What its supporters still held together does not pay for it. */
    SHARES,
    /** It costs more than is left of the budget. */
    BUDGET,
    /** The rule had ended before, at another one that costs more than was left. */
    ENDED
}
