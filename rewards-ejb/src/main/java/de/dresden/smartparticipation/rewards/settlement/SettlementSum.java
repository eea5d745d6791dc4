package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.rewards.offer.TaxClass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is of one class, one rate, and treated alike.
 *
 * @param taxClass the class
 * @param taxPercent the rate
 * @param treatment how its tax is treated
 * @param redemptions how many lines
 * @param payoutCents what the partner gets for them, tax included
 * @param taxCents the tax in it where it is shown, otherwise 0; from the sum and not line by line, rounded half away from zero
 */
public record SettlementSum(
        TaxClass taxClass, int taxPercent, TaxTreatment treatment, long redemptions, long payoutCents, long taxCents)
        implements Serializable {

    static SettlementSum of(
            TaxClass taxClass, int taxPercent, TaxTreatment treatment, long redemptions, long payoutCents) {
        long tax = treatment == TaxTreatment.TAXED ? taxIn(payoutCents, taxPercent) : 0;
        return new SettlementSum(taxClass, taxPercent, treatment, redemptions, payoutCents, tax);
    }

    /** Whether the tax is shown. */
    public boolean taxShown() {
        return treatment == TaxTreatment.TAXED;
    }

    /** What remains without the tax that is shown. */
    public long netCents() {
        return payoutCents - taxCents;
    }

    /** The tax that an amount holds: amount × rate / (100 + rate). */
    static long taxIn(long cents, int percent) {
        return BigDecimal.valueOf(cents)
                .multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(100L + percent), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
