package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;

/**
 * Something happened to the story of a pair.
 *
 * @param subject the story
 * @param action {@code best-practice.told}, {@code best-practice.published} …
 * @param before values before, the changed ones only
 * @param after values after, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 * @param orders mails that tell of it
 */
public record PracticeChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {

    /** The kind of subject that a story is; its pictures belong to it. */
    static final String SUBJECT = "best-practice";
}
