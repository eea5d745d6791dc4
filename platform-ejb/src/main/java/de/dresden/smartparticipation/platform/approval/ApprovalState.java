package de.dresden.smartparticipation.platform.approval;

/** Where a proposal stands. */
public enum ApprovalState {
    /** Nothing is proposed. */
    NONE,
    /** Waits for one or two others. */
    PROPOSED,
    /** As many as needed have approved. */
    APPROVED,
    /** Sent back with a remark. */
    RETURNED
}
