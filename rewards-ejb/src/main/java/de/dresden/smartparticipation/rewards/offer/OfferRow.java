package de.dresden.smartparticipation.rewards.offer;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An offer in a list.
 *
 * @param reference its reference
 * @param title its title; of the draft where one is open
 * @param partner name of its partner
 * @param state where it stands
 * @param since since when
 * @param waits whether a proposal waits
 * @param priceTaler whole Taler
 * @param payoutCents cents
 * @param validUntil last day
 * @param taken how many were taken so far
 * @param stock how many there are, or null
 */
public record OfferRow(
        String reference,
        String title,
        String partner,
        OfferState state,
        Instant since,
        boolean waits,
        long priceTaler,
        long payoutCents,
        LocalDate validUntil,
        long taken,
        Long stock)
        implements Serializable {}
