package de.dresden.smartparticipation.participation.survey;

/** What became of a sheet that was sent. */
public enum SurveyOutcome {
    /** It counts. */
    COUNTED,
    /** It counts when the address is confirmed. */
    TO_CONFIRM,
    /** Nothing was taken in: there is no letter with this code. */
    CODE_UNKNOWN
}
