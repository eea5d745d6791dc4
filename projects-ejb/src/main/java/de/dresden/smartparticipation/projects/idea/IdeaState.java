package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where an idea or a comment stands. */
public enum IdeaState implements Toned {
    /** Its address is not confirmed. */
    UNCONFIRMED(Tone.REST),
    /** Waits for moderation. */
    WAITING(Tone.OPEN),
    PUBLISHED(Tone.DONE),
    REJECTED(Tone.REST);

    private final Tone tone;

    IdeaState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
