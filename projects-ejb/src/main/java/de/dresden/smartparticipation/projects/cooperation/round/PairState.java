package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a released pair stands. */
public enum PairState implements Toned {
    /** At least one has not answered. */
    ASKED(Tone.WAIT),
    ACCEPTED(Tone.DONE),
    DECLINED(Tone.LATE),
    /** The last day passed without all answers. */
    LAPSED(Tone.REST);

    private final Tone tone;

    PairState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
