package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.rewards.offer.TaxClass;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line as lists show it.
 *
 * @param id key
 * @param redemption reference of the redemption
 * @param kind redeemed or taken back
 * @param day when
 * @param offer reference of the offer
 * @param title its title then
 * @param taler whole Taler
 * @param payoutCents cents for the partner, tax included
 * @param taxClass classification
 * @param taxPercent its rate
 * @param treatment how its tax is treated in the statement, or null while there is none
 * @param objected whether an objection to it waits for an answer
 */
public record SettledLine(
        long id,
        String redemption,
        LineKind kind,
        LocalDate day,
        String offer,
        String title,
        long taler,
        long payoutCents,
        TaxClass taxClass,
        int taxPercent,
        TaxTreatment treatment,
        boolean objected)
        implements Serializable {}
