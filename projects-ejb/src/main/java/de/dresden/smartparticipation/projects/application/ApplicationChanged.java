package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something happened to an application.
 *
 * @param subject the application
 * @param action {@code application.submitted}, {@code application.queried} …
 * @param before values before, the changed ones only
 * @param after values after, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 * @param orders mails that tell its sender
 */
public record ApplicationChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {

    /** The kind of subject that an application is. */
    public static final String SUBJECT = "application";

    ApplicationChanged with(List<TaskChange> changes, List<LetterOrder> mails) {
        return new ApplicationChanged(subject, action, before, after, actingFor, changes, mails);
    }

    ApplicationChanged telling(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(after);
        more.put(name, value);
        return new ApplicationChanged(subject, action, before, more, actingFor, tasks, orders);
    }
}
