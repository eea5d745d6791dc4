package de.dresden.smartparticipation.rewards.partner;

import java.io.Serializable;

/**
 * What an applicant is told.
 *
 * @param reference as {@code PT-2026-0007}
 * @param key secret key of the applicant's own page; told this once
 */
public record ApplicationSent(String reference, String key) implements Serializable {}
