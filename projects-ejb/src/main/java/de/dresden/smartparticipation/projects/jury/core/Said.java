package de.dresden.smartparticipation.projects.jury.core;

/** What is known of a member's interest in an application. */
public enum Said {
    NOTHING,
    NO_CONFLICT,
    CONFLICT
}
