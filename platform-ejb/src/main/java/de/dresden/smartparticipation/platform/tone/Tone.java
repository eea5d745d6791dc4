package de.dresden.smartparticipation.platform.tone;

/** How a state is drawn: never by colour alone, always with a sign and its word. */
public enum Tone {
    LATE,
    WAIT,
    OPEN,
    DONE,
    REST
}
