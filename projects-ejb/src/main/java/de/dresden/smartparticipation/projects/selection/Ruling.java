package de.dresden.smartparticipation.projects.selection;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** What is decided on an application. */
public enum Ruling implements Toned {
    SELECTED(Tone.DONE),
    /** Moves up where a selected one falls out. */
    WAITING(Tone.WAIT),
    NOT_SELECTED(Tone.REST);

    private final Tone tone;

    Ruling(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
