package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** How a trip stands; its word is the text {@code rewards.trip-state.<constant>}. */
public enum TripState implements Toned {
    ACCEPTED,
    /** Waits for a clerk. */
    REVIEW,
    REJECTED,
    /** Was accepted and taken back by a clerk. */
    REVERSED;

    @Override
    public Tone tone() {
        return switch (this) {
            case ACCEPTED -> Tone.DONE;
            case REVIEW -> Tone.WAIT;
            case REJECTED, REVERSED -> Tone.REST;
        };
    }
}
