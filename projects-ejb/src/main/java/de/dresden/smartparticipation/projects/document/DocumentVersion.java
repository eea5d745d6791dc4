package de.dresden.smartparticipation.projects.document;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A version of a document.
 *
 * @param id key
 * @param number from 1
 * @param name name of its file
 * @param size bytes
 * @param hash SHA-256 of its content, 64 hexadecimal digits
 * @param note what was changed; may be empty
 * @param addedBy who added it, or null
 * @param addedAt when
 * @param readers who has opened it, the latest first
 */
public record DocumentVersion(
        long id,
        int number,
        String name,
        long size,
        String hash,
        String note,
        String addedBy,
        Instant addedAt,
        List<DocumentReader> readers)
        implements Serializable {

    public DocumentVersion {
        readers = List.copyOf(readers);
    }
}
