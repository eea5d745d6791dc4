package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a reclaim stands. */
public enum ReclaimState implements Toned {
    /** The recipient may say something to it. */
    HEARING(Tone.WAIT),
    /** The recipient has answered. */
    HEARD(Tone.OPEN),
    /** A notice waits for its second person. */
    PROPOSED(Tone.OPEN),
    /** The notice is out; money is awaited. */
    ISSUED(Tone.WAIT),
    SETTLED(Tone.DONE),
    /** Given up before a notice. */
    DROPPED(Tone.REST);

    private final Tone tone;

    ReclaimState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
