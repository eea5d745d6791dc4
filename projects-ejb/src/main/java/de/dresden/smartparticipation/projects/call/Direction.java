package de.dresden.smartparticipation.projects.call;

/** Which way an indicator is to go. */
public enum Direction {
    MORE,
    LESS
}
