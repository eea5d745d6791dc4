package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a challenge stands on a day; its word is the text {@code rewards.challenge-state.<constant>}. */
public enum ChallengeState implements Toned {
    DRAFT(Tone.REST),
    PROPOSED(Tone.OPEN),
    RETURNED(Tone.LATE),
    /** Released, and its first day is to come: members may join. */
    PLANNED(Tone.OPEN),
    RUNNING(Tone.DONE),
    /** Its last day is over; late trips and open deeds are waited for. */
    ENDED(Tone.WAIT),
    EVALUATED(Tone.REST),
    CANCELLED(Tone.REST);

    private final Tone tone;

    ChallengeState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether members see it. */
    public boolean released() {
        return ordinal() >= PLANNED.ordinal();
    }

    /** Whether members may join it. */
    public boolean open() {
        return this == PLANNED || this == RUNNING;
    }

    /** Whether nothing happens with it any more. */
    public boolean over() {
        return this == EVALUATED || this == CANCELLED;
    }
}
