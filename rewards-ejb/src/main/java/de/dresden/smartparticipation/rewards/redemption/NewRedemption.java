package de.dresden.smartparticipation.rewards.redemption;

import java.io.Serializable;

/**
 * What a member wants to redeem.
 *
 * @param id the app's name of it, 1 to 36 letters, digits, {@code _} and {@code -}; the same id with the same content is the same
 *     redemption
 * @param offer reference of the offer
 * @param taler price that the member was shown, in whole Taler
 */
public record NewRedemption(String id, String offer, long taler) implements Serializable {}
