package de.dresden.smartparticipation.projects.evaluation.core;

import java.util.Locale;

/** Whether there is a figure of how far an indicator has come, or why not. */
public enum AttainmentState {
    MEASURED,
    NO_BASELINE,
    NO_TARGET,
    NOT_MEASURED,
    /** Only values of several Stadtteile. */
    SEVERAL_PLACES,
    /** The target lies on the wrong side of the baseline. */
    CONTRADICTION;

    /** Key of its word. */
    public String word() {
        return "projects.attainment-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
