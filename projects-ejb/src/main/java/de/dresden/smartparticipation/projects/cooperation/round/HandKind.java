package de.dresden.smartparticipation.projects.cooperation.round;

/** What a manager can say of a pair. */
public enum HandKind {
    /** It must be, whatever its score. */
    FIXED,
    /** It must not be. */
    FORBIDDEN
}
