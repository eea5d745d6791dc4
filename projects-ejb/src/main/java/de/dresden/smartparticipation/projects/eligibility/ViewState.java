package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a department's view stands. */
public enum ViewState implements Toned {
    REQUESTED(Tone.WAIT),
    GIVEN(Tone.DONE),
    /** Not waited for any longer. */
    CLOSED(Tone.REST),
    /** Not asked for any more. */
    WITHDRAWN(Tone.REST);

    private final Tone tone;

    ViewState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
