package de.dresden.smartparticipation.participation.sending;

import java.io.Serializable;

/**
 * What a sender is told.
 *
 * @param reference as {@code BE-2026-00042}
 * @param key secret key of the sender's own page; told this once
 */
public record Sent(String reference, String key) implements Serializable {}
