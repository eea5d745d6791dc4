package de.dresden.smartparticipation.rewards.ledger.core;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.ledger.Outcome;

/**
 * The answer to a command.
 *
 * @param outcome what became of it, or null where it was refused
 * @param refusal why it was refused, or null
 */
public record Answer(Outcome outcome, Reason refusal) {

    public static final Answer BOOKED = new Answer(Outcome.BOOKED, null);
    public static final Answer EXISTS = new Answer(Outcome.EXISTS, null);

    public static Answer refused(Reason why) {
        return new Answer(null, why);
    }
}
