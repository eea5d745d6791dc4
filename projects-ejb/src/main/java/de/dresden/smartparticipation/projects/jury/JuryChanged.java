package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something happened in a jury; never what somebody scored.
 *
 * @param subject the jury
 * @param action {@code jury.appointed}, {@code jury.closed} …
 * @param after what it came to, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 * @param orders mails that tell of it
 */
public record JuryChanged(
        Subject subject,
        String action,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {

    /** The kind of subject that a jury is. */
    public static final String SUBJECT = "jury";

    static JuryChanged of(Subject subject, String verb, Map<String, ?> after, Capacity by) {
        return new JuryChanged(subject, "jury." + verb, new TreeMap<>(after), by.actingFor(), List.of(), List.of());
    }

    JuryChanged with(List<TaskChange> changes) {
        return new JuryChanged(subject, action, after, actingFor, changes, orders);
    }

    JuryChanged mailing(List<LetterOrder> mails) {
        return new JuryChanged(subject, action, after, actingFor, tasks, mails);
    }
}
