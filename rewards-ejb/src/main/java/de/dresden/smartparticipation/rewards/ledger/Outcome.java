package de.dresden.smartparticipation.rewards.ledger;

/** What became of asking for a transfer. */
public enum Outcome {
    /** It is booked now. */
    BOOKED,
    /** The same was booked before; nothing was done. */
    EXISTS,
    /** Only in a batch: the funding partner's budget has not so much left; nothing was done. */
    BUDGET_SPENT,
    /** Only in a batch: the member has left; nothing was done. */
    CLOSED
}
