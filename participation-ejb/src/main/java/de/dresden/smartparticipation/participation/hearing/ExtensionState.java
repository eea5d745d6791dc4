package de.dresden.smartparticipation.participation.hearing;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** What became of an agency's wish for more time. */
public enum ExtensionState implements Toned {
    ASKED(Tone.WAIT),
    GRANTED(Tone.DONE),
    REFUSED(Tone.REST);

    private final Tone tone;

    ExtensionState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
