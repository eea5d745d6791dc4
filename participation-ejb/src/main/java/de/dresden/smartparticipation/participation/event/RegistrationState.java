package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a registration stands. */
public enum RegistrationState implements Toned {
    /** The address is not confirmed yet: it has no seat and does not wait. */
    ASKED(Tone.REST),
    SEATED(Tone.DONE),
    WAITING(Tone.WAIT),
    CANCELLED(Tone.REST);

    private final Tone tone;

    RegistrationState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
