package de.dresden.smartparticipation.rewards.offer;

import java.io.Serializable;

/**
 * Which offer, as it was seen.
 *
 * @param reference as {@code AG-2026-0007}
 * @param version version when it was read; a command on another version is a conflict
 */
public record OfferKey(String reference, long version) implements Serializable {}
