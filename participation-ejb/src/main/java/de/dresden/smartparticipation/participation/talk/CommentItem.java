package de.dresden.smartparticipation.participation.talk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A comment that waits for a moderator.
 *
 * @param id key
 * @param contribution reference of its contribution
 * @param title title of its contribution
 * @param answered text of the comment that it answers, or null
 * @param name how the writer is called, or null
 * @param text its text
 * @param state where it stands
 * @param sentAt when it was sent
 * @param reports why it was reported
 * @param version as it was read
 */
public record CommentItem(
        long id,
        String contribution,
        String title,
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
