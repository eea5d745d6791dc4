package de.dresden.smartparticipation.rewards.settlement;

/** How a partner is taxed, as the partner has declared and a clerk has recorded. */
public enum TaxStatus {
    /** Charges value added tax. */
    REGULAR,
    /** Small business: its turnover is exempt (§ 19 UStG). */
    SMALL_BUSINESS,
    /** No entrepreneur, or all of it exempt for another reason. */
    EXEMPT
}
