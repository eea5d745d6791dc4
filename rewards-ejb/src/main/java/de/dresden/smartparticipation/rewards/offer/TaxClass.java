package de.dresden.smartparticipation.rewards.offer;

/** What an offer is for the value added tax. */
public enum TaxClass {
    /** Entitles to a lower price only: no voucher (§ 3 Abs. 13 Satz 2 UStG); the payout is consideration of a third party (§ 10 Abs. 1 UStG). */
    PRICE_REDUCTION,
    /** Place and tax are known when it is given out: taxed then (§ 3 Abs. 14 UStG). */
    SINGLE_PURPOSE_VOUCHER,
    /** Anything else that is a voucher: taxed when it is redeemed (§ 3 Abs. 15 UStG). */
    MULTI_PURPOSE_VOUCHER,
    /** A service that the partner renders to the city for its payout. */
    OWN_SERVICE
}
