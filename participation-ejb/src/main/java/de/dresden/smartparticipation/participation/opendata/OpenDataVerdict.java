package de.dresden.smartparticipation.participation.opendata;

/** What became of a text. */
public enum OpenDataVerdict {
    /** Nothing was found in it. */
    CLEAN,
    /** Somebody has to look at what was found. */
    WAITING,
    /** What was found names nobody. */
    RELEASED,
    /** Title and text are left out. */
    OMITTED
}
