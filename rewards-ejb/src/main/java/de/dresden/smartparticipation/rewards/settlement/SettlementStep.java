package de.dresden.smartparticipation.rewards.settlement;

/** What can be done with a settlement. */
public enum SettlementStep {
    ISSUE,
    ANSWER,
    /** Replace the statement by a corrected one. */
    CORRECT,
    CERTIFY,
    ACCEPT,
    OBJECT
}
