package de.dresden.smartparticipation.participation.plan;

/** What kind of plan is made. */
public enum PlanKind {
    /** Bebauungsplan (§ 8 BauGB). */
    DEVELOPMENT_PLAN,
    /** Vorhabenbezogener Bebauungsplan (§ 12 BauGB). */
    PROJECT_PLAN,
    /** Flächennutzungsplan (§ 5 BauGB). */
    LAND_USE_PLAN,
    /** Its change. */
    LAND_USE_PLAN_CHANGE,
    /** Satzung, as of § 34 Abs. 4 or § 35 Abs. 6 BauGB. */
    BYLAW;

    /** Whether it is a Flächennutzungsplan: determined and approved, no by-law. */
    public boolean isLandUsePlan() {
        return this == LAND_USE_PLAN || this == LAND_USE_PLAN_CHANGE;
    }

    /** Whether it is a Bebauungsplan. */
    public boolean isDevelopmentPlan() {
        return this == DEVELOPMENT_PLAN || this == PROJECT_PLAN;
    }
}
