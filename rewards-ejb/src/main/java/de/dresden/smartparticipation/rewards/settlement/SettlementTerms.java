package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.rewards.offer.TaxClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is agreed and known for the settlement with one partner.
 *
 * @param status how the partner is taxed, or null: not recorded
 * @param selfBilling day from which the city writes the invoice (Gutschrift, § 14 Abs. 2 Satz 5 UStG), or null: not agreed
 * @param billed classes that the agreement covers: the city writes invoices only on what it is the recipient of
 */
public record SettlementTerms(TaxStatus status, LocalDate selfBilling, Set<TaxClass> billed) implements Serializable {

    /** Nothing is recorded: no tax is shown. */
    public static final SettlementTerms NONE = new SettlementTerms(null, null, Set.of());

    public SettlementTerms {
        billed = Set.copyOf(billed);
        if (selfBilling == null && !billed.isEmpty()) {
            throw new IllegalArgumentException("classes without an agreement");
        }
    }

    /** Whether the statement is an invoice for what is of this class and was rendered on this day. */
    public boolean isInvoice(TaxClass taxClass, LocalDate day) {
        return selfBilling != null && status != null && billed.contains(taxClass) && !day.isBefore(selfBilling);
    }

    /** Whether the tax is shown for it: an invoice, of a partner who charges tax. Whoever shows more owes it (§ 14c UStG). */
    public boolean showsTax(TaxClass taxClass, LocalDate day) {
        return status == TaxStatus.REGULAR && isInvoice(taxClass, day);
    }
}
