package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a call stands in its life. */
public enum CallState implements Toned {
    DRAFT(Tone.REST),
    PUBLISHED(Tone.OPEN),
    CLOSED(Tone.DONE),
    CANCELLED(Tone.REST);

    private final Tone tone;

    CallState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether nothing happens with it any more. */
    public boolean over() {
        return this == CLOSED || this == CANCELLED;
    }
}
