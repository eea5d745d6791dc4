package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** How far a member is with an application. */
public enum SheetState implements Toned {
    NONE(Tone.REST),
    DRAFT(Tone.WAIT),
    FINAL(Tone.DONE);

    private final Tone tone;

    SheetState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
