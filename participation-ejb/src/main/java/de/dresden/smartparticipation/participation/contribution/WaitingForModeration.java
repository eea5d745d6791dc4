package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;

/**
 * How many contributions of a consultation wait for moderation.
 *
 * @param reference as {@code BV-2026-001}
 * @param title title of the consultation
 * @param received those that nobody has looked at
 * @param queried those whose sender was asked back
 */
public record WaitingForModeration(String reference, String title, long received, long queried)
        implements Serializable {}
