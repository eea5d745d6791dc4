package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** How far a budget still goes. */
public enum BudgetSupply implements Toned {
    /** None is in force. */
    NONE,
    ENOUGH,
    /** Four fifths are granted: whoever wants to raise it has to begin, since that takes two people and mostly a decision. */
    RUNNING_OUT,
    /** Nothing is left: what members earn waits. */
    SPENT;

    /** From how many percent on it comes to its end. */
    static final int RUNNING_OUT_PERCENT = 80;

    /**
     * @param taler in force
     * @param taken granted, pending ones included
     */
    static BudgetSupply of(long taler, long taken) {
        if (taler == 0) {
            return NONE;
        }
        if (taken >= taler) {
            return SPENT;
        }
        return taken * 100 >= taler * RUNNING_OUT_PERCENT ? RUNNING_OUT : ENOUGH;
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case NONE -> Tone.REST;
            case ENOUGH -> Tone.DONE;
            case RUNNING_OUT -> Tone.WAIT;
            case SPENT -> Tone.LATE;
        };
    }
}
