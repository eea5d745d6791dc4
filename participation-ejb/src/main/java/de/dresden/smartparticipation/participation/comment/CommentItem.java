package de.dresden.smartparticipation.participation.comment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A comment that a moderator has to look at.
 *
 * @param id key
 * @param on what it is said to
 * @param title title of the contribution, or heading of the section
 * @param module key of the section's dialogue; null for a contribution
 * @param answered text of the comment that it answers, or null
 * @param name how the writer is called, or null
 * @param text its text
 * @param state whether it waits or is shown already
 * @param sentAt when it was sent
 * @param reports why others have reported it, oldest first; empty where it only waits
 * @param version as it was read
 */
public record CommentItem(
        long id,
        Commented on,
        String title,
        Long module,
        String answered,
        String name,
        String text,
        CommentState state,
        Instant sentAt,
        List<String> reports,
        long version)
        implements Serializable {

    public CommentItem {
        reports = List.copyOf(reports);
    }
}
