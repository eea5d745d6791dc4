package de.dresden.smartparticipation.projects.cooperation.round;

import java.util.Locale;

/** What a manager can say of a pair. */
public enum HandKind {
    /** It must be, whatever its score. */
    FIXED,
    /** It must not be. */
    FORBIDDEN;

    /** Key of its name. */
    public String word() {
        return "projects.hand-kind." + name().toLowerCase(Locale.ROOT);
    }
}
