package de.dresden.smartparticipation.projects.proof;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A base rate.
 *
 * @param halfYear first day of the half-year
 * @param basisPoints hundredths of a per cent; may be negative
 * @param importedAt when it was imported; null where it came with the product
 * @param importedBy who did, or null
 */
public record BaseRateRow(LocalDate halfYear, int basisPoints, Instant importedAt, String importedBy)
        implements Serializable {}
