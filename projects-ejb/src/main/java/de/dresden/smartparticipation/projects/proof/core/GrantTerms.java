package de.dresden.smartparticipation.projects.proof.core;

import de.dresden.smartparticipation.projects.call.FundingKind;

/**
 * What the notice and the call say about the money.
 *
 * @param kind how the grant takes part
 * @param grantCents the grant, at most
 * @param shareBasisPoints the part that is funded; only with {@link FundingKind#SHARE}
 * @param itemToleranceBasisPoints by how much a line may be exceeded, where others are below (ANBest-P Nr. 1.2 has 2,000)
 * @param pettyCents reclaims up to this many cents are let go
 */
public record GrantTerms(
        FundingKind kind, long grantCents, int shareBasisPoints, int itemToleranceBasisPoints, long pettyCents) {

    /** No single amount is larger: ten billion euros, so that nothing overflows. */
    static final long MOST = 1_000_000_000_000L;

    static final int WHOLE = 10_000;

    boolean acceptable() {
        return grantCents >= 0
                && grantCents <= MOST
                && shareBasisPoints >= 0
                && shareBasisPoints <= WHOLE
                && (kind != FundingKind.SHARE || shareBasisPoints > 0)
                && itemToleranceBasisPoints >= 0
                && itemToleranceBasisPoints <= WHOLE
                && pettyCents >= 0
                && pettyCents <= MOST;
    }
}
