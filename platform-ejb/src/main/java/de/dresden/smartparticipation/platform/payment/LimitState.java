package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a limit stands. */
public enum LimitState implements Toned {
    /** Higher than before: waits for another person. */
    PROPOSED,
    /** Holds, or held until a later one came. */
    IN_FORCE,
    REFUSED;

    @Override
    public Tone tone() {
        return switch (this) {
            case PROPOSED -> Tone.OPEN;
            case IN_FORCE -> Tone.DONE;
            case REFUSED -> Tone.REST;
        };
    }
}
