package de.dresden.smartparticipation.participation.plan;

/** What a document of a plan is. */
public enum DocumentKind {
    DRAWING,
    TEXT,
    REASONING,
    ENVIRONMENTAL_REPORT,
    EXPERT_REPORT,
    STATEMENT,
    COUNCIL_PAPER,
    ANNOUNCEMENT,
    OTHER
}
