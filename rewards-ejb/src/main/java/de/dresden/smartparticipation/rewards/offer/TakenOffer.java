package de.dresden.smartparticipation.rewards.offer;

import java.io.Serializable;

/**
 * One of an offer that was taken for a member.
 *
 * @param take key, to give it back or to show its code
 * @param offer the offer as it was when it was taken: price and payout hold for this one
 */
public record TakenOffer(long take, OfferFrame offer) implements Serializable {}
