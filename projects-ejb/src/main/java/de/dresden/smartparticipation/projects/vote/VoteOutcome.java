package de.dresden.smartparticipation.projects.vote;

/** What comes next for who has sent a ballot. */
public enum VoteOutcome {
    /** It counts. */
    COUNTED,
    /** It counts when the link in the mail is confirmed. */
    TO_CONFIRM,
    /** There is no such code. */
    CODE_UNKNOWN
}
