package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.law.Rule;

/** The steps of a plan's way in their order. */
public enum StepKind {
    RESOLUTION(Rule.RESOLUTION, true),
    EARLY(Rule.EARLY_PUBLIC, false),
    DRAFT_APPROVED(Rule.PUBLIC_PERIOD, true),
    PUBLICATION(Rule.PUBLIC_PERIOD, false),
    WEIGHING(Rule.WEIGHING, true),
    DECISION(Rule.BYLAW_DECISION, Rule.LAND_USE_DECISION, true),
    APPROVAL(Rule.APPROVAL, Rule.LAND_USE_APPROVAL, false),
    ANNOUNCEMENT(Rule.ANNOUNCEMENT, Rule.LAND_USE_ANNOUNCEMENT, false);

    private final Rule rule;
    private final Rule ofLandUsePlan;
    private final boolean council;

    StepKind(Rule rule, boolean council) {
        this(rule, rule, council);
    }

    StepKind(Rule rule, Rule ofLandUsePlan, boolean council) {
        this.rule = rule;
        this.ofLandUsePlan = ofLandUsePlan;
        this.council = council;
    }

    /** Where it stands in the law for this kind of plan. */
    public Rule rule(PlanKind plan) {
        return plan.isLandUsePlan() ? ofLandUsePlan : rule;
    }

    /** Whether it is another step for a Flächennutzungsplan than for a by-law. */
    boolean differs() {
        return rule != ofLandUsePlan;
    }

    /** Whether the council resolves it, so that it has a paper number. */
    public boolean isCouncils() {
        return council;
    }
}
