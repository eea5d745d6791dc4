package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where the weighing of a point stands. */
public enum WeighingState implements Toned {
    OPEN(Tone.WAIT),
    DRAFT(Tone.OPEN),
    PROPOSED(Tone.WAIT),
    RETURNED(Tone.LATE),
    APPROVED(Tone.OPEN),
    DECIDED(Tone.DONE);

    private final Tone tone;

    WeighingState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
