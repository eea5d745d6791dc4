package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;
import java.time.Instant;

/**
 * A version of a document.
 *
 * @param id key
 * @param number 1 for the first
 * @param file key of the file
 * @param name name of the file
 * @param size bytes
 * @param hash SHA-256 of the content
 * @param note what was changed, or null
 * @param addedAt when
 * @param addedBy name of who added it, or null
 */
public record DocumentVersionRow(
        long id,
        int number,
        long file,
        String name,
        long size,
        String hash,
        String note,
        Instant addedAt,
        String addedBy)
        implements Serializable {}
