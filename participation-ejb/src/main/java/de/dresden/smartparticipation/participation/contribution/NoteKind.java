package de.dresden.smartparticipation.participation.contribution;

/** What a note in a case is. */
public enum NoteKind {
    NOTE,
    PHONE_CALL
}
