package de.dresden.smartparticipation.rewards.emission;

/** How somebody moves; its word is the text {@code rewards.mode.<constant>}. */
public enum Mode {
    WALK,
    BICYCLE,
    PEDELEC,
    E_SCOOTER,
    /** Local scheduled bus. */
    BUS,
    TRAM,
    RAIL_LOCAL,
    RAIL_LONG,
    /** Riding along in somebody else's car. */
    CAR_SHARED_PASSENGER,
    CAR_ELECTRIC,
    CAR,
    /** The app could not tell; never has a factor. */
    UNKNOWN
}
