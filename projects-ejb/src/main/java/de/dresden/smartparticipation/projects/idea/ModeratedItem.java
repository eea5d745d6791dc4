package de.dresden.smartparticipation.projects.idea;

import java.io.Serializable;
import java.time.Instant;

/**
 * An idea or a comment, as it is moderated.
 *
 * @param key for the next command
 * @param state where it stands
 * @param reason why it was rejected, or null
 * @param title title of the idea
 * @param call title of its call
 * @param author the name that is shown with it, or null
 * @param text what it says
 * @param area key of the idea's Stadtteil, or null
 * @param sentAt when it was sent
 * @param mayDecide whether this person may decide on it
 */
public record ModeratedItem(
        IdeaKey key,
        IdeaState state,
        String reason,
        String title,
        String call,
        String author,
        String text,
        String area,
        Instant sentAt,
        boolean mayDecide)
        implements Serializable {

    public boolean comment() {
        return key.comment() != null;
    }

    public boolean waits() {
        return mayDecide && state == IdeaState.WAITING;
    }
}
