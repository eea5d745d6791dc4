package de.dresden.smartparticipation.rewards.redemption;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the till learns of a redemption of its partner; nothing of the member.
 *
 * @param reference as {@code EL-2026-0042}
 * @param offer reference of the offer
 * @param title what to hand out
 * @param taler whole Taler that the member paid
 * @param payoutCents cents that the partner gets
 * @param state how it stands
 * @param at when it got there
 */
public record TillReceipt(
        String reference, String offer, String title, long taler, long payoutCents, RedemptionState state, Instant at)
        implements Serializable {}
