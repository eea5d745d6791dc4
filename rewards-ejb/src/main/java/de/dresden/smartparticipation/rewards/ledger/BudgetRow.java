package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import java.io.Serializable;

/**
 * A budget in a list.
 *
 * @param issuer who pays
 * @param year for which year
 * @param taler Taler in force; 0 where there is none
 * @param taken how many are granted, pending ones included
 * @param pending how many of those are not posted yet
 * @param proposed Taler that are proposed or were last, or null
 * @param state where the proposal stands
 * @param version to be sent along with a command; null where none was proposed yet
 */
public record BudgetRow(
        Issuer issuer, int year, long taler, long taken, long pending, Long proposed, ApprovalState state, Long version)
        implements Serializable {

    /** What members have got and keep. */
    public long posted() {
        return taken - pending;
    }

    public BudgetSupply supply() {
        return BudgetSupply.of(taler, taken);
    }

    public long left() {
        return taler - taken;
    }

    /** How much of it is granted, in whole percent, rounded down. */
    public int percent() {
        return taler == 0 ? 0 : (int) (100 * taken / taler);
    }
}
