package de.dresden.smartparticipation.projects.budget;

import java.util.Locale;

/** Where a request for release stands. */
public enum ReleaseState {
    WAITING,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    /** The freeze ended before it was decided. */
    LAPSED;

    /** Key of its name. */
    public String word() {
        return "projects.release-state." + name().toLowerCase(Locale.ROOT);
    }
}
