package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.projects.proof.core.ProofResult;
import java.io.Serializable;

/**
 * What a proof comes to, in cents: paid + to pay − reclaimed − lapsed = due.
 *
 * @param eligible the spending that counts
 * @param due what of the grant is due
 * @param paid what was paid of it
 * @param toPay what is still to be paid
 * @param reclaim what is reclaimed
 * @param lapsed what was paid too much and is let go as petty
 */
public record ProofSums(long eligible, long due, long paid, long toPay, long reclaim, long lapsed)
        implements Serializable {

    static ProofSums of(ProofResult result) {
        return of(result, result.toPayCents());
    }

    /** @param toPay cents that are still to be paid by now: the others were paid since */
    static ProofSums of(ProofResult result, long toPay) {
        return new ProofSums(
                result.eligibleCents(),
                result.dueCents(),
                result.paidCents() + result.toPayCents() - toPay,
                toPay,
                result.toReclaimCents(),
                result.lapsedCents());
    }
}
