package de.dresden.smartparticipation.rewards.offer;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An offer as the other rooms know it: the version in force.
 *
 * @param id key
 * @param reference as {@code AG-2026-0007}
 * @param partner key of the partner
 * @param partnerReference its reference
 * @param partnerName its name
 * @param contractVersion number of the partner's version in force
 * @param version number of the offer's version in force
 * @param title title
 * @param priceTaler whole Taler
 * @param payoutCents cents for the partner
 * @param taxClass classification
 * @param taxPercent rate: 0, 7 or 19
 * @param kind how it is redeemed
 * @param validFrom first day
 * @param validUntil last day
 * @param open whether one can be taken today: published, valid, partner active; the stock is asked when it is taken
 */
public record OfferFrame(
        long id,
        String reference,
        long partner,
        String partnerReference,
        String partnerName,
        int contractVersion,
        int version,
        String title,
        long priceTaler,
        long payoutCents,
        TaxClass taxClass,
        int taxPercent,
        RedemptionKind kind,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean open)
        implements Serializable {}
