package de.dresden.smartparticipation.projects.publication;

/** What can be done with a fact sheet. */
public enum FactSheetStep {
    WRITE,
    PROPOSE,
    /** Take an own proposal back. */
    TAKE_BACK,
    /** Release what is proposed, or send it back. */
    DECIDE,
    /** Drop a draft beside what is shown. */
    DISCARD,
    WITHDRAW
}
