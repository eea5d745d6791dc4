package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.rewards.offer.TaxClass;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One redemption as it is settled: with the version of the offer that it was reserved under, whatever came later.
 *
 * @param redemption reference of the redemption
 * @param day day on which the partner redeemed it, in Dresden
 * @param offer reference of the offer
 * @param offerVersion number of the offer's version
 * @param title title of that version
 * @param taler whole Taler that the member paid
 * @param payoutCents cents that the partner gets for it, tax included
 * @param taxClass classification of that version
 * @param taxPercent its rate: 0, 7 or 19
 */
public record SettlementLine(
        String redemption,
        LocalDate day,
        String offer,
        int offerVersion,
        String title,
        long taler,
        long payoutCents,
        TaxClass taxClass,
        int taxPercent)
        implements Serializable {

    /** @throws IllegalArgumentException where there is nothing to be settled */
    public SettlementLine {
        if (payoutCents < 0 || taler < 0 || taxPercent < 0 || taxPercent >= 100) {
            throw new IllegalArgumentException("no line: " + redemption);
        }
    }
}
