package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** What became of an objection. */
public enum ObjectionState implements Toned {
    OPEN(Tone.LATE),
    UPHELD(Tone.DONE),
    REJECTED(Tone.REST);

    private final Tone tone;

    ObjectionState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
