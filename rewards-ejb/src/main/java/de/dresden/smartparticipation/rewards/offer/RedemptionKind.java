package de.dresden.smartparticipation.rewards.offer;

/** How an offer is redeemed. */
public enum RedemptionKind {
    /** The member shows a code at the till, the partner scans or types it. */
    QR,
    /** The member gets one of the codes that the partner has handed in. */
    CODE_LIST,
    /** The partner gets a list of those who collect. */
    LIST
}
