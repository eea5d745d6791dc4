package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** How a member stands; its word is the text {@code rewards.member-state.<constant>}. */
public enum MemberState implements Toned {
    ACTIVE,
    /** By a clerk, with a reason: nothing is taken from it and nothing redeemed. */
    BLOCKED,
    /** By itself: the person is forgotten. */
    LEFT;

    @Override
    public Tone tone() {
        return switch (this) {
            case ACTIVE -> Tone.DONE;
            case BLOCKED -> Tone.LATE;
            case LEFT -> Tone.REST;
        };
    }
}
