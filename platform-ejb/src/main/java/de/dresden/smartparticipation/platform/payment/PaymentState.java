package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a payment order stands. */
public enum PaymentState implements Toned {
    /** Made by a programme; waits for the clerk's certificate. */
    PREPARED,
    /** Correct in substance and figures; waits for whoever orders. */
    CERTIFIED,
    /** Waits to be handed over. */
    ORDERED,
    /** Part of a file for the cash office or the bank. */
    HANDED_OVER,
    PAID,
    /** Came back unpaid; the reason says why. */
    RETURNED,
    /** Given up before it was ordered; the reason says why. */
    CANCELLED;

    /** Whether it can still be given up. */
    public boolean mayEnd() {
        return this == PREPARED || this == CERTIFIED;
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case PREPARED, CERTIFIED -> Tone.OPEN;
            case ORDERED, HANDED_OVER -> Tone.WAIT;
            case PAID -> Tone.DONE;
            case RETURNED -> Tone.LATE;
            case CANCELLED -> Tone.REST;
        };
    }
}
