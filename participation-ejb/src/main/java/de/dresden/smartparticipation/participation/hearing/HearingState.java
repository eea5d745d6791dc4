package de.dresden.smartparticipation.participation.hearing;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where the hearing of an agency stands. */
public enum HearingState implements Toned {
    /** To be heard, not told yet. */
    CHOSEN(Tone.OPEN),
    /** Has the notice. */
    NOTIFIED(Tone.WAIT),
    /** Has answered. */
    ANSWERED(Tone.DONE);

    private final Tone tone;

    HearingState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
