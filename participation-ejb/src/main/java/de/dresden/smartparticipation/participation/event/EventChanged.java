package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;

/**
 * An event was set up, changed, called off or reported on.
 *
 * @param subject the event
 * @param what what was done, as {@code added}
 * @param before values as they were, the changed ones only
 * @param after values as they are
 * @param by who did it; null for the clock
 * @param tasks what is to be done now, or not any more
 * @param orders mails that tell of it
 */
public record EventChanged(
        Subject subject,
        String what,
        Map<String, ?> before,
        Map<String, ?> after,
        Capacity by,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {

    static final String SUBJECT = "event";

    EventChanged(Subject subject, String what, Map<String, ?> before, Map<String, ?> after, Capacity by) {
        this(subject, what, before, after, by, List.of(), List.of());
    }

    EventChanged telling(List<LetterOrder> letters) {
        return new EventChanged(subject, what, before, after, by, tasks, letters);
    }

    @Override
    public String action() {
        return "event." + what;
    }

    @Override
    public Long actingFor() {
        return by == null ? null : by.actingFor();
    }
}
