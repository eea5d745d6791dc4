package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.rewards.offer.TaxClass;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One redemption as it is settled, or that it was taken back: with the version of the offer that it was reserved under, whatever
 * came later.
 *
 * @param redemption reference of the redemption
 * @param kind whether it was redeemed or taken back
 * @param day day on which the partner redeemed it, or on which it was taken back, in Dresden
 * @param offer reference of the offer
 * @param offerVersion number of the offer's version
 * @param title title of that version
 * @param taler whole Taler that the member paid; below zero where they went back
 * @param payoutCents cents that the partner gets for it, tax included; below zero where it was taken back
 * @param taxClass classification by the tax office
 * @param taxPercent its rate: 0, 7 or 19
 * @param treatment how its tax is treated, or null: as the terms of the settlement say
 */
public record SettlementLine(
        String redemption,
        LineKind kind,
        LocalDate day,
        String offer,
        int offerVersion,
        String title,
        long taler,
        long payoutCents,
        TaxClass taxClass,
        int taxPercent,
        TaxTreatment treatment)
        implements Serializable {

    /** @throws IllegalArgumentException where there is nothing to be settled */
    public SettlementLine {
        int sign = kind == LineKind.REDEEMED ? 1 : -1;
        if (payoutCents * sign < 0 || taler * sign < 0 || taxPercent < 0 || taxPercent >= 100) {
            throw new IllegalArgumentException("no line: " + redemption);
        }
    }

    /** The same under terms and the tax status of its day, unless it is fixed already how its tax is treated. */
    SettlementLine under(SettlementTerms terms, TaxCourse course) {
        return treatment != null ? this : treated(terms.taxed(course.on(day)).treatment(taxClass, day));
    }

    private SettlementLine treated(TaxTreatment how) {
        return new SettlementLine(
                redemption, kind, day, offer, offerVersion, title, taler, payoutCents, taxClass, taxPercent, how);
    }
}
