package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where an official answer stands. */
public enum ResponseState implements Toned {
    DRAFT(Tone.OPEN),
    PROPOSED(Tone.WAIT),
    RETURNED(Tone.LATE),
    APPROVED(Tone.WAIT),
    PUBLISHED(Tone.DONE),
    /** Ended: all that it was for was taken back before it was published. */
    SET_ASIDE(Tone.REST);

    private final Tone tone;

    ResponseState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
