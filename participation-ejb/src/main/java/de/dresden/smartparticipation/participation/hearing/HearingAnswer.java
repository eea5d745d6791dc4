package de.dresden.smartparticipation.participation.hearing;

/** What an agency answers. */
public enum HearingAnswer {
    NO_CONCERNS,
    NOT_AFFECTED,
    STATEMENT
}
