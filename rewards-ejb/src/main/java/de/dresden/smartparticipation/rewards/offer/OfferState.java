package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.Locale;

/** Where an offer stands. */
public enum OfferState implements Toned {
    DRAFT(Tone.REST),
    PROPOSED(Tone.OPEN),
    FIRST_APPROVED(Tone.OPEN),
    RETURNED(Tone.LATE),
    /** Shown and redeemed on the days of its validity, while its partner is active. */
    PUBLISHED(Tone.DONE),
    PAUSED(Tone.WAIT),
    ENDED(Tone.REST),
    REFUSED(Tone.REST);

    private final Tone tone;

    OfferState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** How it stands, as a sentence. */
    Reason told() {
        return Reason.of("rewards.offer.is." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether something is in force. */
    public boolean admitted() {
        return this == PUBLISHED || this == PAUSED;
    }

    /** Whether nothing happens with it any more. */
    public boolean over() {
        return this == ENDED || this == REFUSED;
    }
}
