package de.dresden.smartparticipation.participation.contribution;

/** The parts of a contribution beside title and text that its sender can change. */
public enum EarlierPartKind {
    TOPIC,
    AREA,
    PLACE,
    POINT,
    /** An answer in an own field of the consultation. */
    ANSWER,
    FILES
}
