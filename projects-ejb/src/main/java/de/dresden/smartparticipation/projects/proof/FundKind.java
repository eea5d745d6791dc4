package de.dresden.smartparticipation.projects.proof;

/** Where money beside the grant comes from. */
public enum FundKind {
    OWN,
    THIRD,
    /** What the project took in, as from sales. */
    INCOME
}
