package de.dresden.smartparticipation.rewards.partner;

import java.io.Serializable;

/**
 * Which partner, as it was seen.
 *
 * @param reference as {@code PT-2026-0007}
 * @param version version when it was read; a command on another version is a conflict
 */
public record PartnerKey(String reference, long version) implements Serializable {}
