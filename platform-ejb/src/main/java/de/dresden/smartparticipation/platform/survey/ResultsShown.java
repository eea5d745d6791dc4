package de.dresden.smartparticipation.platform.survey;

/** When everybody may see the results. */
public enum ResultsShown {
    /** Not before the city publishes them elsewhere. */
    INTERNAL,
    /** From the end of the survey. */
    AFTER_END,
    /** While it is running, too. */
    LIVE
}
