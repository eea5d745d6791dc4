package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;

/**
 * Something happened to a notice, a grant or a template of notices.
 *
 * @param subject the notice, the grant or the template
 * @param action {@code grant-notice.issued}, {@code grant-template.released} …
 * @param before values before, the changed ones only
 * @param after values after, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 * @param orders mails that tell the recipient
 */
public record GrantChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {

    /** The kind of subject that a notice is. */
    public static final String NOTICE = "grant-notice";

    /** The kind of subject that a template is. */
    public static final String TEMPLATE = "grant-template";

    /** The kind of subject that a project's grant is: its secret link and its account hang on it. */
    public static final String GRANT = "grant";

    static GrantChanged of(Subject subject, String verb, Map<String, ?> after, Capacity by) {
        return new GrantChanged(
                subject, subject.type() + "." + verb, Map.of(), after, by.actingFor(), List.of(), List.of());
    }

    GrantChanged from(Map<String, ?> values) {
        return new GrantChanged(subject, action, values, after, actingFor, tasks, orders);
    }

    GrantChanged with(List<TaskChange> changes) {
        return new GrantChanged(subject, action, before, after, actingFor, changes, orders);
    }

    GrantChanged mailing(List<LetterOrder> mails) {
        return new GrantChanged(subject, action, before, after, actingFor, tasks, mails);
    }
}
