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
 * @param creditor the partner's number in the city's accounts (Kreditor), up to 40 characters, or null: none is known
 */
public record SettlementTerms(TaxStatus status, LocalDate selfBilling, Set<TaxClass> billed, String creditor)
        implements Serializable {

    /** Nothing is recorded: no tax is shown. */
    public static final SettlementTerms NONE = new SettlementTerms(null, null, Set.of());

    /** Without a number in the city's accounts. */
    public SettlementTerms(TaxStatus status, LocalDate selfBilling, Set<TaxClass> billed) {
        this(status, selfBilling, billed, null);
    }

    public SettlementTerms {
        billed = Set.copyOf(billed);
        if (selfBilling == null && !billed.isEmpty()) {
            throw new IllegalArgumentException("classes without an agreement");
        }
    }

    /** The same with another status, as it counts on another day. */
    SettlementTerms taxed(TaxStatus other) {
        return new SettlementTerms(other, selfBilling, billed, creditor);
    }

    /** How the tax is treated of what is of this class and was rendered on this day. Whoever shows more owes it (§ 14c UStG). */
    public TaxTreatment treatment(TaxClass taxClass, LocalDate day) {
        if (selfBilling == null || status == null || !billed.contains(taxClass) || day.isBefore(selfBilling)) {
            return TaxTreatment.NOT_BILLED;
        }
        return switch (status) {
            case REGULAR -> TaxTreatment.TAXED;
            case SMALL_BUSINESS -> TaxTreatment.SMALL_BUSINESS;
            case EXEMPT -> TaxTreatment.EXEMPT;
        };
    }
}
