package de.dresden.smartparticipation.projects.experiment;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.util.List;
import java.util.Map;

/**
 * Something happened to a project as an experiment; it stands in the project's history.
 *
 * @param subject the project
 * @param action {@code experiment.written}, {@code experiment.rated} …
 * @param before values before, the changed ones only
 * @param after values after
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 */
public record ExperimentChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    static ExperimentChanged of(
            ProjectFrame project,
            String verb,
            Map<String, ?> before,
            Map<String, ?> after,
            Capacity by,
            List<TaskChange> tasks) {
        return new ExperimentChanged(project.subject(), "experiment." + verb, before, after, by.actingFor(), tasks);
    }
}
