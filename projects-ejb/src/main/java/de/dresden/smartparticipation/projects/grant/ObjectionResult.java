package de.dresden.smartparticipation.projects.grant;

import java.util.Locale;

/** How a remedy (Widerspruch) ended. */
public enum ObjectionResult {
    WITHDRAWN,
    REJECTED,
    /** The notice does not stand. */
    UPHELD;

    /** Key of its name. */
    public String word() {
        return "projects.objection-result." + name().toLowerCase(Locale.ROOT);
    }
}
