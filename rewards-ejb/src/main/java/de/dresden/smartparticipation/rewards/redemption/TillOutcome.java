package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** What became of an attempt at the till. */
public enum TillOutcome implements Toned {
    /** Redeemed by this attempt; also the answer to whoever repeats it. */
    REDEEMED(Tone.DONE),
    /** Redeemed before, by another attempt: hand nothing out. */
    ALREADY(Tone.LATE),
    /** Its time is over, or the member gave it up. */
    OVER(Tone.LATE),
    /** A QR code that was replaced more than half a minute ago. */
    STALE(Tone.WAIT),
    /** No code at all: a sign is missing or wrong. */
    MISTYPED(Tone.WAIT),
    /** No redemption of this partner has it; counts as a guess. */
    UNKNOWN(Tone.LATE),
    /** Too many guesses; nothing is looked up for a while. */
    TOO_MANY(Tone.LATE);

    private final Tone tone;

    TillOutcome(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
