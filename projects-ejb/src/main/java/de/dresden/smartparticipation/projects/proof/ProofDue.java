package de.dresden.smartparticipation.projects.proof;

/** How a proof that is awaited stands to its day. */
public enum ProofDue {
    OVERDUE,
    /** Within two months. */
    SOON,
    LATER
}
