package de.dresden.smartparticipation.projects.jury;

/** As what somebody is appointed to a jury. */
public enum AppointmentKind {
    MEMBER,
    /** Scores only where a member is missing. */
    ALTERNATE
}
