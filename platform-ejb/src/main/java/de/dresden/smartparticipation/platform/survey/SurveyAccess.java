package de.dresden.smartparticipation.platform.survey;

/** Who may take part how often. */
public enum SurveyAccess {
    /** Everybody, as often as they like. */
    OPEN,
    /** Once for each e-mail address that was confirmed. */
    EMAIL,
    /** Once for each code from a letter. */
    TOKEN
}
