package de.dresden.smartparticipation.projects.experiment;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.util.List;

/** Whether a project goes on is asked of the managers of its department. */
final class ContinuationTasks {

    private ContinuationTasks() {}

    static List<TaskChange> of(ProjectFrame project, List<ContinuationRow> checks) {
        return checks.stream().map(check -> of(project, check)).toList();
    }

    private static TaskChange of(ProjectFrame project, ContinuationRow check) {
        String step = "evaluation.continuation-" + check.months();
        if (!check.open() || !check.ripe()) {
            return new TaskChange.Close(step, project.subject());
        }
        return new TaskChange.Open(
                step,
                project.subject(),
                "projects",
                project.title(),
                null,
                Role.PROJECT_MANAGER,
                project.department(),
                null,
                check.due(),
                "/projects/experiment.xhtml?project=" + project.reference() + "&months=" + check.months());
    }
}
