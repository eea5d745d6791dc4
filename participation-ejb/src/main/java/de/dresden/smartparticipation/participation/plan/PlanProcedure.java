package de.dresden.smartparticipation.participation.plan;

/** In which way it is made. */
public enum PlanProcedure {
    /** With environmental report and all steps. */
    REGULAR,
    /** § 13 BauGB. */
    SIMPLIFIED,
    /** § 13a BauGB: development plans of the inner development. */
    INNER_DEVELOPMENT;

    /** Whether § 13 Abs. 2 and 3 apply: early participation may be skipped, no environmental report, no kinds announced. */
    public boolean isSimplified() {
        return this != REGULAR;
    }
}
