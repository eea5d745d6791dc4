package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** What an import makes of a row. */
public enum BookingVerdict implements Toned {
    /** It is booked. */
    BOOKED,
    /** It stands in the books as the row says; nothing is done. */
    KNOWN,
    /** It cannot be booked; the problem says why. */
    REFUSED;

    @Override
    public Tone tone() {
        return switch (this) {
            case BOOKED -> Tone.DONE;
            case KNOWN -> Tone.REST;
            case REFUSED -> Tone.LATE;
        };
    }
}
