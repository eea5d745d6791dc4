package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a request stands. */
public enum RequestState implements Toned {
    /** The address is not confirmed yet. */
    ASKED,
    /** Somebody has to look at the data and propose. */
    OPEN,
    /** Somebody else has to approve. */
    PROPOSED,
    /** The person has the file, or the data are erased. */
    DONE,
    /** With a reason. */
    REFUSED;

    @Override
    public Tone tone() {
        return switch (this) {
            case ASKED -> Tone.REST;
            case OPEN, PROPOSED -> Tone.WAIT;
            case DONE -> Tone.DONE;
            case REFUSED -> Tone.REST;
        };
    }
}
