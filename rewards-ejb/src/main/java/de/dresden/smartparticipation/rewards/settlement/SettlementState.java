package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a settlement stands. */
public enum SettlementState implements Toned {
    /** Its lines are gathered; the partner has not seen it. */
    DRAFT(Tone.OPEN),
    /** The partner has the statement and may object. */
    ISSUED(Tone.WAIT),
    /** The partner has objected, and waits for an answer. */
    OBJECTED(Tone.LATE),
    /** The partner has accepted, or the time for objections is over; waits to be certified. */
    AGREED(Tone.OPEN),
    /** Certified as correct in substance and figures; its payment is on the way. */
    CERTIFIED(Tone.WAIT),
    PAID(Tone.DONE),
    /** The payment came back or was given up: to be paid again. */
    UNPAID(Tone.LATE),
    /** Certified, and nothing is to be paid. */
    CLOSED(Tone.REST);

    private final Tone tone;

    SettlementState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether the partner may still object, in time. */
    public boolean disputable() {
        return this == ISSUED || this == OBJECTED;
    }

    /** Whether its content stays as it is. */
    public boolean certified() {
        return this == CERTIFIED || this == PAID || this == UNPAID || this == CLOSED;
    }
}
