package de.dresden.smartparticipation.rewards.ledger.core;

import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import java.time.Instant;

/** What can be asked of the books. The parameters mean what they mean in {@link de.dresden.smartparticipation.rewards.ledger.Ledger}. */
public sealed interface Command {

    /** A budget of an issuer for a year, as it was approved. */
    record SetBudget(Issuer issuer, int year, long taler) implements Command {}

    record Grant(TransferId id, Issuer issuer, long member, long taler, String reason, Instant postAt)
            implements Command {}

    record Reserve(TransferId id, long member, long partner, long taler, Instant until) implements Command {}

    /** A pending transfer ends. */
    record Resolve(TransferId id, Resolution resolution) implements Command {}

    record Correct(TransferId id, TransferId grant, long taler, String reason) implements Command {}

    record Refund(TransferId id, TransferId redemption, String reason) implements Command {}

    /** Whatever came to its end expires. */
    record ExpireLots() implements Command {}
}
