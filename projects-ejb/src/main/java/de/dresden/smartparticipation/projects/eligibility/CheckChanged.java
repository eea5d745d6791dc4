package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.application.ApplicationChanged;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import java.util.List;
import java.util.Map;

/**
 * Something happened in the check of an application; it stands in the application's history.
 *
 * @param subject the application
 * @param action {@code application.items-answered}, {@code application.view-given} …
 * @param before values before, the changed ones only
 * @param after values after, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 * @param orders mails that tell of it
 */
public record CheckChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {

    static CheckChanged of(
            ApplicationFrame application,
            String verb,
            Map<String, ?> before,
            Map<String, ?> after,
            Capacity by,
            List<TaskChange> tasks) {
        return new CheckChanged(
                subject(application),
                ApplicationChanged.SUBJECT + "." + verb,
                before,
                after,
                by.actingFor(),
                tasks,
                List.of());
    }

    CheckChanged mailing(List<LetterOrder> mails) {
        return new CheckChanged(subject, action, before, after, actingFor, tasks, mails);
    }

    static Subject subject(ApplicationFrame application) {
        return new Subject(ApplicationChanged.SUBJECT, application.id(), application.reference());
    }
}
