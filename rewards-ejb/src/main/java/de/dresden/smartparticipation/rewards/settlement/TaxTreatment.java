package de.dresden.smartparticipation.rewards.settlement;

/** How the tax of a line is treated in the statement. */
public enum TaxTreatment {
    /** The statement is no invoice for it: no tax is shown. */
    NOT_BILLED,
    /** Invoice (Gutschrift) with the tax shown. */
    TAXED,
    /** Invoice without tax: small business (§ 19 UStG). */
    SMALL_BUSINESS,
    /** Invoice without tax for another reason. */
    EXEMPT;

    /** Whether the statement is an invoice for it. */
    public boolean isInvoice() {
        return this != NOT_BILLED;
    }
}
