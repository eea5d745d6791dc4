package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** What becomes of a point. */
public enum WeighingResult implements Toned {
    FOLLOWED(Tone.DONE),
    PARTLY_FOLLOWED(Tone.OPEN),
    NOT_FOLLOWED(Tone.REST),
    /** Nothing is asked for that could be followed. */
    NOTED(Tone.REST);

    private final Tone tone;

    WeighingResult(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
