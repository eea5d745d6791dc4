package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;

/**
 * Something happened to an idea or to a comment on it.
 *
 * @param subject the idea
 * @param action {@code idea.published}, {@code idea.comment-rejected} …
 * @param after values after, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 * @param orders mails that tell its sender
 */
public record IdeaChanged(
        Subject subject,
        String action,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {

    /** The kind of subject that an idea is. */
    public static final String SUBJECT = "idea";

    IdeaChanged with(List<TaskChange> changes, List<LetterOrder> mails) {
        return new IdeaChanged(subject, action, after, actingFor, changes, mails);
    }
}
