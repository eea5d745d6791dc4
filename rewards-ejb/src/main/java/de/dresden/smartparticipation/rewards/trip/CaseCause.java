package de.dresden.smartparticipation.rewards.trip;

/** Why a clerk decides; its word is the text {@code rewards.case-cause.<constant>}. */
public enum CaseCause {
    /** The rules want it to be looked at. */
    REVIEW,
    /** The member objects to a decision. */
    APPEAL
}
