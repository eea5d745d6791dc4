package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where an account stands. */
public enum AccountState implements Toned {

    /** Created or reset: the first password has to be changed. */
    FIRST_PASSWORD(Tone.WAIT),
    ACTIVE(Tone.DONE),
    DEACTIVATED(Tone.REST);

    private final Tone tone;

    AccountState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
