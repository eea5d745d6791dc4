package de.dresden.smartparticipation.rewards.member;

/** How a member stands; its word is the text {@code rewards.member-state.<constant>}. */
public enum MemberState {
    ACTIVE,
    /** By a clerk, with a reason: nothing is taken from it and nothing redeemed. */
    BLOCKED,
    /** By itself: the person is forgotten. */
    LEFT
}
