package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something happened to a call.
 *
 * @param subject the call
 * @param action {@code call.proposed}, {@code call.published} …
 * @param before values before, the changed ones only
 * @param after values after, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 */
public record CallChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    /** The kind of subject that a call is. */
    public static final String SUBJECT = "call";

    CallChanged with(List<TaskChange> changes) {
        return new CallChanged(subject, action, before, after, actingFor, changes);
    }

    CallChanged telling(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(after);
        more.put(name, value);
        return new CallChanged(subject, action, before, more, actingFor, tasks);
    }
}
