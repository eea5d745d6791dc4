package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * Something happened to a project, or to a part of its file.
 *
 * @param subject the project, or its task
 * @param action {@code project.opened}, {@code project.light-set} …
 * @param before values before, the changed ones only
 * @param after values after, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 */
public record ProjectChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    ProjectChanged with(List<TaskChange> changes) {
        return new ProjectChanged(subject, action, before, after, actingFor, changes);
    }
}
