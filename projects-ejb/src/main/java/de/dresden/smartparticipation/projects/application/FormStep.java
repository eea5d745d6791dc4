package de.dresden.smartparticipation.projects.application;

/** The steps of the form in their order. */
public enum FormStep {
    APPLICANT,
    PROPOSAL,
    SETTING,
    MONEY,
    FILES,
    OVERVIEW;

    public FormStep next() {
        return this == OVERVIEW ? OVERVIEW : values()[ordinal() + 1];
    }

    public FormStep before() {
        return this == APPLICANT ? APPLICANT : values()[ordinal() - 1];
    }
}
