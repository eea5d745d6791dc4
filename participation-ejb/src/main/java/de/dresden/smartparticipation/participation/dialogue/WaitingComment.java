package de.dresden.smartparticipation.participation.dialogue;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A comment that a moderator has to look at.
 *
 * @param id key
 * @param heading heading of its section
 * @param name how the writer wants to be called, or null
 * @param text its text
 * @param sentAt when it was sent
 * @param state whether it waits or is shown already
 * @param reports why others have reported it; empty where it only waits
 */
public record WaitingComment(
        long id, String heading, String name, String text, Instant sentAt, CommentState state, List<String> reports)
        implements Serializable {

    public WaitingComment {
        reports = List.copyOf(reports);
    }
}
