package de.dresden.smartparticipation.platform.files;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;
import java.time.Instant;

/**
 * A file as its row knows it.
 *
 * @param id key
 * @param name name as it was uploaded, without a path
 * @param mediaType media type of its {@link FileKind}
 * @param size bytes
 * @param hash SHA-256 of the content, 64 hexadecimal digits
 * @param uploadedBy account, or null where nobody was logged in
 * @param uploadedAt when
 * @param owner the case it belongs to
 */
public record StoredFile(
        long id,
        String name,
        String mediaType,
        long size,
        String hash,
        Long uploadedBy,
        Instant uploadedAt,
        Subject owner)
        implements Serializable {}
