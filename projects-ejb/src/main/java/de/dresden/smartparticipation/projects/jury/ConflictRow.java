package de.dresden.smartparticipation.projects.jury;

import java.io.Serializable;
import java.time.Instant;

/**
 * A conflict of interest that was raised.
 *
 * @param id key
 * @param member key of the member
 * @param name name of the member
 * @param application reference of the application
 * @param title its title
 * @param ground which rule of the law
 * @param reason what it consists in
 * @param raisedBy by whom in the jury
 * @param by name of who raised it
 * @param at when
 * @param endedAt when it was taken back, or null
 * @param endReason why, or null
 * @param liftAskedBy name of who asked that it be taken back, or null
 * @param liftReason why, or null
 */
public record ConflictRow(
        long id,
        long member,
        String name,
        String application,
        String title,
        ConflictGround ground,
        String reason,
        RaisedBy raisedBy,
        String by,
        Instant at,
        Instant endedAt,
        String endReason,
        String liftAskedBy,
        String liftReason)
        implements Serializable {

    /** Whether it counts. */
    public boolean counts() {
        return endedAt == null;
    }

    /** Whether it can be taken back: not what the member declared of itself. */
    public boolean liftable() {
        return counts() && raisedBy != RaisedBy.MEMBER;
    }
}
