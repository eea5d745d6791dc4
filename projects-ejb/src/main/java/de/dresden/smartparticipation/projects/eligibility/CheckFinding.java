package de.dresden.smartparticipation.projects.eligibility;

/** What keeps a check from its end, for the list's filter. */
public enum CheckFinding {
    /** An item is not answered. */
    ITEM_OPEN,
    /** A mandatory item is not met. */
    NOT_MET,
    /** A view is waited for. */
    VIEW_OPEN,
    /** A view is waited for after its last day. */
    VIEW_OVERDUE,
    /** The applicant's answer is waited for after its last day. */
    ANSWER_OVERDUE,
    /** Nothing: it can be found eligible. */
    NOTHING
}
