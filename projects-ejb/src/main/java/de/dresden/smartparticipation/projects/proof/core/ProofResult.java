package de.dresden.smartparticipation.projects.proof.core;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.List;

/**
 * What a proof comes to.
 *
 * @param items each line, plan against actual
 * @param uncoveredCents what lines are above the plan and no saving of others makes up for; does not count
 * @param eligibleCents the spending that counts
 * @param dueCents what of the grant is due
 * @param paidCents what was paid of it
 * @param toPayCents what is still to be paid
 * @param toReclaimCents what is reclaimed
 * @param lapsedCents what was paid too much and is let go as petty
 * @param refusal why nothing can be told, or null
 */
public record ProofResult(
        List<ItemResult> items,
        long uncoveredCents,
        long eligibleCents,
        long dueCents,
        long paidCents,
        long toPayCents,
        long toReclaimCents,
        long lapsedCents,
        Reason refusal) {

    public ProofResult {
        items = List.copyOf(items);
    }

    static ProofResult refused(Reason why) {
        return new ProofResult(List.of(), 0, 0, 0, 0, 0, 0, 0, why);
    }

    public boolean refused() {
        return refusal != null;
    }
}
