package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.EnumSet;
import java.util.Set;

/** Where a partner stands. */
public enum PartnerState implements Toned {
    /** Entered; its address is not confirmed, or the clerk has not handed it in. */
    DRAFT(Tone.REST),
    /** Waits for a clerk. */
    SUBMITTED(Tone.OPEN),
    IN_REVIEW(Tone.OPEN),
    /** A question is with the applicant. */
    QUERY(Tone.WAIT),
    FIRST_APPROVED(Tone.OPEN),
    /** Approved by two; the contract is missing. */
    APPROVED(Tone.WAIT),
    ACTIVE(Tone.DONE),
    SUSPENDED(Tone.LATE),
    ENDED(Tone.REST),
    REFUSED(Tone.REST);

    /** States in which an application is decided on. */
    static final Set<PartnerState> UNDECIDED = EnumSet.of(SUBMITTED, IN_REVIEW, QUERY, FIRST_APPROVED);

    private final Tone tone;

    PartnerState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether it has been approved and is not over. */
    public boolean admitted() {
        return this == APPROVED || this == ACTIVE || this == SUSPENDED;
    }

    /** Whether there is a decision that can be told by a letter. */
    public boolean decided() {
        return admitted() || over();
    }

    /** Whether nothing happens with it any more. */
    public boolean over() {
        return this == ENDED || this == REFUSED;
    }
}
