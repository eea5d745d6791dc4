package de.dresden.smartparticipation.participation.comment;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened to a comment; it stands in the history of its contribution, or of the consultation whose dialogue it belongs to.
 *
 * @param subject the contribution or the consultation
 * @param action as {@code contribution.comment-shown}
 * @param before values as they were
 * @param after values as they are, the comment's number among them
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 */
public record CommentChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    static CommentChanged of(Comment comment, String verb, Subject of, Capacity by) {
        return new CommentChanged(
                of,
                comment.kind().action() + verb,
                Map.of(),
                Map.of("comment", comment.id()),
                by.actingFor(),
                List.of());
    }

    CommentChanged with(String name, Object was, Object is) {
        Map<String, Object> old = new LinkedHashMap<>(before);
        Map<String, Object> now = new LinkedHashMap<>(after);
        old.put(name, was);
        now.put(name, is);
        return new CommentChanged(subject, action, old, now, actingFor, tasks);
    }

    CommentChanged also(List<TaskChange> changes) {
        return new CommentChanged(subject, action, before, after, actingFor, changes);
    }
}
