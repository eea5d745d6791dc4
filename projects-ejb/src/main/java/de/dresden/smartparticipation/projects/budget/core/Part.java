package de.dresden.smartparticipation.projects.budget.core;

/** What is summed up of a line in a year, and of a project's part of it. */
public enum Part {
    /** What the budget plan gives for the year (Ansatz). */
    APPROPRIATED,
    /** How much of the year may be committed before it begins (Verpflichtungsermächtigung). */
    AUTHORISED,
    /** Taken over from the year before. */
    CARRIED_IN,
    /** Handed on to the next year. */
    CARRIED_OUT,
    /** Set aside for a project, bound to nobody yet. */
    RESERVED,
    /** Bound to somebody by a grant or an order; what is paid of it stays in it. */
    COMMITTED,
    /** What was committed before the year began; counts against {@link #AUTHORISED}. */
    EARLY,
    /** Paid of what is committed. */
    PAID,
    /** What a project may commit although the year is frozen, as long as this freeze lasts. */
    RELEASED,
    /** Committed of what is released. */
    RELEASE_USED;

    /** Whether it is also kept for each project; the others belong to the line. */
    public boolean ofProject() {
        return ordinal() >= RESERVED.ordinal();
    }
}
