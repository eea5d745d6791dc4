package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a round stands. */
public enum RoundState implements Toned {
    DRAFT(Tone.REST),
    /** Companies are in; variants are computed. */
    OPEN(Tone.OPEN),
    /** A variant waits for a second person. */
    PROPOSED(Tone.WAIT),
    /** Pairs are asked or have answered. */
    RELEASED(Tone.DONE),
    CLOSED(Tone.REST);

    private final Tone tone;

    RoundState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
