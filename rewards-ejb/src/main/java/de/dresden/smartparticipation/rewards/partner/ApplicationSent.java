package de.dresden.smartparticipation.rewards.partner;

import java.io.Serializable;

/**
 * What an applicant is told.
 *
 * @param reference as {@code PT-2026-0007}
 * @param key secret key of the applicant's own page; null where a program sends again what was taken in before: only its hash is
 *     kept, and each answer would be another key
 */
public record ApplicationSent(String reference, String key) implements Serializable {}
