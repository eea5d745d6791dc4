package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.util.List;
import java.util.Map;

/**
 * Something happened to the evaluation of a project; it stands in the project's history.
 *
 * @param subject the project
 * @param action {@code indicator.added}, {@code indicator.measured} …
 * @param before values before, the changed ones only
 * @param after values after, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 */
public record EvaluationChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    /** What was done to an indicator. */
    static EvaluationChanged indicator(
            ProjectFrame project, String verb, Map<String, ?> before, Map<String, ?> after, Capacity by) {
        return new EvaluationChanged(project.subject(), "indicator." + verb, before, after, by.actingFor(), List.of());
    }
}
