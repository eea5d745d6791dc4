package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where an official answer stands. */
public enum ResponseState implements Toned {
    DRAFT(Tone.OPEN),
    PROPOSED(Tone.WAIT),
    RETURNED(Tone.LATE),
    APPROVED(Tone.WAIT),
    PUBLISHED(Tone.DONE);

    private final Tone tone;

    ResponseState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
