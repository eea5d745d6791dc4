package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.law.Rule;

/** The steps of a plan's way in their order. */
public enum StepKind {
    RESOLUTION(Rule.RESOLUTION, true),
    EARLY(Rule.EARLY_PUBLIC, false),
    DRAFT_APPROVED(Rule.PUBLIC_PERIOD, true),
    PUBLICATION(Rule.PUBLIC_PERIOD, false),
    WEIGHING(Rule.WEIGHING, true),
    DECISION(Rule.BYLAW_DECISION, true),
    APPROVAL(Rule.APPROVAL, false),
    ANNOUNCEMENT(Rule.ANNOUNCEMENT, false);

    private final Rule rule;
    private final boolean council;

    StepKind(Rule rule, boolean council) {
        this.rule = rule;
        this.council = council;
    }

    /** Where it stands in the law. */
    public Rule rule() {
        return rule;
    }

    /** Whether the council resolves it, so that it has a paper number. */
    public boolean isCouncils() {
        return council;
    }
}
