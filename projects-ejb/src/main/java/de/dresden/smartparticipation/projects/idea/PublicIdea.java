package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A published idea with what was said to it.
 *
 * @param call its call
 * @param row what it says
 * @param comments the published comments, the oldest first
 * @param supported whether the asking browser supports it
 * @param closed why it cannot be supported or commented on today, or null where it can
 */
public record PublicIdea(CallFrame call, PublicIdeaRow row, List<Comment> comments, boolean supported, Reason closed)
        implements Serializable {

    /**
     * A published comment.
     *
     * @param author the name that was given, or null
     * @param text what it says
     * @param at when it was sent
     */
    public record Comment(String author, String text, Instant at) implements Serializable {}

    public PublicIdea {
        comments = List.copyOf(comments);
    }
}
