package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * Something happened to the money of a budget line.
 *
 * @param subject the line
 * @param action {@code budget.reserve}, {@code budget.freeze} …
 * @param after year, project, sum and reason
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 */
public record BudgetChanged(
        Subject subject, String action, Map<String, ?> after, Long actingFor, List<TaskChange> tasks)
        implements Happening {

    static BudgetChanged of(Subject subject, String verb, Map<String, ?> after, Capacity by, TaskChange... tasks) {
        return new BudgetChanged(subject, "budget." + verb, after, by.actingFor(), List.of(tasks));
    }
}
