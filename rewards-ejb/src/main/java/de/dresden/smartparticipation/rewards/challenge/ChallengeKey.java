package de.dresden.smartparticipation.rewards.challenge;

import java.io.Serializable;

/**
 * A challenge as somebody has read it.
 *
 * @param reference {@code CH-2026-0001}
 * @param version of what was read
 */
public record ChallengeKey(String reference, long version) implements Serializable {}
