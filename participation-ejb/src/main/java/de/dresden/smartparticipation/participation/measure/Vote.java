package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** What a person says to a measure. */
public enum Vote implements Toned {
    AGREE(Tone.DONE),
    DISAGREE(Tone.LATE),
    /** No opinion, or none that the person wants to give. */
    PASS(Tone.REST);

    private final Tone tone;

    Vote(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
