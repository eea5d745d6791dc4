package de.dresden.smartparticipation.projects.experiment;

import java.util.Locale;

/** By what a transformation experiment is judged. */
public enum ResultCriterion {
    /** Does it go on after the funding? */
    CONTINUATION,
    /** Is it taken up elsewhere? */
    TRANSFER,
    /** What does it contribute to change? */
    CONTRIBUTION_TO_CHANGE,
    /** What was learnt? */
    LEARNING,
    /** Did citizens, science and administration work together across their fields? */
    ACROSS_DISCIPLINES;

    /** Key of its name. */
    public String word() {
        return "projects.result-criterion." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
