package de.dresden.smartparticipation.rewards.redemption;

import java.io.Serializable;

/**
 * The answer at the till.
 *
 * @param outcome what became of it
 * @param receipt of which redemption; null where it is not known
 */
public record TillAnswer(TillOutcome outcome, TillReceipt receipt) implements Serializable {

    static TillAnswer of(TillOutcome outcome) {
        return new TillAnswer(outcome, null);
    }
}
