package de.dresden.smartparticipation.projects.document;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A document of a project.
 *
 * @param id key
 * @param title what it is
 * @param versions the latest first
 * @param removedAt when it was taken away, or null
 * @param removedBy who took it away, or null
 * @param removedReason why, or null
 * @param version for the next command
 */
public record ProjectDocument(
        long id,
        String title,
        List<DocumentVersion> versions,
        Instant removedAt,
        String removedBy,
        String removedReason,
        long version)
        implements Serializable {

    public ProjectDocument {
        versions = List.copyOf(versions);
    }

    public boolean removed() {
        return removedAt != null;
    }

    /** The latest one. */
    public DocumentVersion latest() {
        return versions.get(0);
    }
}
