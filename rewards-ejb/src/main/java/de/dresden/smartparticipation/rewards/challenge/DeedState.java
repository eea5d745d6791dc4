package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where something that a member has done stands; its word is the text {@code rewards.deed-state.<constant>}. */
public enum DeedState implements Toned {
    /** A clerk has to look at it. */
    OPEN(Tone.WAIT),
    CONFIRMED(Tone.DONE),
    REJECTED(Tone.LATE),
    /** The member has objected; another clerk has to look at it. */
    APPEALED(Tone.LATE);

    private final Tone tone;

    DeedState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    boolean waits() {
        return this == OPEN || this == APPEALED;
    }
}
