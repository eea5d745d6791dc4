package de.dresden.smartparticipation.rewards.redemption;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the member's QR code says.
 *
 * @param content to be drawn
 * @param until when the next one has to be fetched
 */
public record ShownQr(String content, Instant until) implements Serializable {}
