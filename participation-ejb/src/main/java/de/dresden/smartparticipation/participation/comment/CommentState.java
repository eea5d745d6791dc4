package de.dresden.smartparticipation.participation.comment;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a comment stands. */
public enum CommentState implements Toned {
    /** Waits for moderation; nobody else sees it. */
    RECEIVED(Tone.WAIT),
    SHOWN(Tone.DONE),
    REFUSED(Tone.REST);

    private final Tone tone;

    CommentState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
