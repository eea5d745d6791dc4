package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a statement stands. */
public enum StatementState implements Toned {
    /** Stored, not split yet. */
    RECEIVED(Tone.WAIT),
    /** Split into points, which are being weighed. */
    IN_WORK(Tone.OPEN),
    /** Weighed together with the one that leads its group. */
    GROUPED(Tone.OPEN),
    /** Late, and left aside by a reasoned ruling. */
    LEFT_ASIDE(Tone.REST),
    /** The council has decided on all its points. */
    DECIDED(Tone.OPEN),
    /** Its sender was told the result. */
    NOTIFIED(Tone.DONE);

    private final Tone tone;

    StatementState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether its points can still be cut and its group changed. */
    public boolean open() {
        return this == RECEIVED || this == IN_WORK || this == GROUPED;
    }
}
