package de.dresden.smartparticipation.rewards.trip;

/** How a trip stands; its word is the text {@code rewards.trip-state.<constant>}. */
public enum TripState {
    ACCEPTED,
    /** Waits for a clerk. */
    REVIEW,
    REJECTED,
    /** Was accepted and taken back by a clerk. */
    REVERSED
}
