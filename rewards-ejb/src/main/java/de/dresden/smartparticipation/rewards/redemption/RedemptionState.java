package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** How a redemption stands; every state but the first is its end. */
public enum RedemptionState implements Toned {
    /** Taler are set aside, one of the offer is kept. */
    RESERVED(Tone.OPEN),
    REDEEMED(Tone.DONE),
    /** Its time was over; Taler and stock went back. */
    EXPIRED(Tone.REST),
    /** The member gave it up; Taler and stock went back. */
    CANCELLED(Tone.REST);

    private final Tone tone;

    RedemptionState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
