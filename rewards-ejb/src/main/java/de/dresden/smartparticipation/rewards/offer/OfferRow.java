package de.dresden.smartparticipation.rewards.offer;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An offer in a list.
 *
 * @param reference its reference
 * @param title its title; as everything below, of what is in force, or of the draft where nothing is yet
 * @param partner name of its partner
 * @param state where it stands
 * @param since since when
 * @param waits whether a proposal waits
 * @param changing whether something in force is to be changed; with {@code waits} it is proposed, without it still being written
 * @param priceTaler whole Taler
 * @param payoutCents cents
 * @param nextTaler the price as it shall be, or null where nothing in force is to be changed
 * @param nextCents the payout as it shall be, or null
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
        boolean changing,
        long priceTaler,
        long payoutCents,
        Long nextTaler,
        Long nextCents,
        LocalDate validUntil,
        long taken,
        Long stock)
        implements Serializable {}
