package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;

/**
 * One of the things that have to be right before a settlement is certified.
 *
 * @param kind what is checked
 * @param problem what is not right, or null
 */
public record SettlementCheck(Kind kind, Reason problem) implements Serializable {

    /** What is checked. */
    public enum Kind {
        /** The partner has accepted, or the time for objections is over. */
        UNDISPUTED,
        /** The Taler of the lines are those that the ledger posted. */
        LEDGER,
        /** The tax office has classified each offer, as the lines have it. */
        CLASSIFIED,
        /** The partner's account may be paid to. */
        PAYEE,
        /** Who certifies has changed none of the amounts. */
        FOUR_EYES
    }

    public boolean passed() {
        return problem == null;
    }
}
