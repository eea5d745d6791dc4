package de.dresden.smartparticipation.participation.statement;

/** What becomes of a late statement. */
public enum LateRuling {
    /** It is weighed like the others. */
    CONSIDERED,
    /** It is left out of the weighing. */
    LEFT_ASIDE
}
