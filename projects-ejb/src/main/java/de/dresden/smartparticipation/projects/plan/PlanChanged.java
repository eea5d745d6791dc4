package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * Something happened to a plan, one of its items, or a risk.
 *
 * @param subject the item, the risk, or the project where it is about the plan as a whole
 * @param action {@code plan.added}, {@code plan.moved} … {@code risk.closed}
 * @param actingFor account in whose name a deputy did it, or null
 */
public record PlanChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    static PlanChanged of(
            Subject subject,
            String action,
            Map<String, ?> before,
            Map<String, ?> after,
            Capacity by,
            TaskChange... tasks) {
        return new PlanChanged(subject, action, before, after, by.actingFor(), List.of(tasks));
    }
}
