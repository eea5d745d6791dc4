package de.dresden.smartparticipation.web.projects;

/** What is carried over into the next year; its words are the texts {@code web.carry-part.<part>}. */
public enum CarryPart {
    FREE,
    RESERVED,
    COMMITTED
}
