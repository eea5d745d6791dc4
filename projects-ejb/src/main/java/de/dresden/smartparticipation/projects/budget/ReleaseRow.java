package de.dresden.smartparticipation.projects.budget;

import java.io.Serializable;
import java.time.Instant;

/**
 * A request for release.
 *
 * @param project reference of the project
 * @param cents what it asks for
 * @param grantedCents what was granted, or null
 * @param answer the treasury's words, or null
 * @param mine whether the person asked it
 */
public record ReleaseRow(
        long id,
        String project,
        String title,
        long cents,
        String reason,
        ReleaseState state,
        String requestedBy,
        Instant requestedAt,
        String decidedBy,
        Instant decidedAt,
        Long grantedCents,
        String answer,
        boolean mine,
        long version)
        implements Serializable {

    public boolean waiting() {
        return state == ReleaseState.WAITING;
    }
}
