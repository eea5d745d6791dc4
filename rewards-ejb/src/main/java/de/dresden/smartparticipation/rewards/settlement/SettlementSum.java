package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.rewards.offer.TaxClass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is of one class, one rate, and with or without tax shown.
 *
 * @param taxClass the class
 * @param taxPercent the rate
 * @param taxShown whether the tax is shown
 * @param redemptions how many
 * @param payoutCents what the partner gets for them, tax included
 * @param taxCents the tax in it where it is shown, otherwise 0; from the sum and not line by line, rounded half up
 */
public record SettlementSum(
        TaxClass taxClass, int taxPercent, boolean taxShown, long redemptions, long payoutCents, long taxCents)
        implements Serializable {

    static SettlementSum of(TaxClass taxClass, int taxPercent, boolean taxShown, long redemptions, long payoutCents) {
        long tax = taxShown ? taxIn(payoutCents, taxPercent) : 0;
        return new SettlementSum(taxClass, taxPercent, taxShown, redemptions, payoutCents, tax);
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
