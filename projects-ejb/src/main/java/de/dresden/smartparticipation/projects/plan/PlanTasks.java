package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.time.LocalDate;

/**
 * What the responsible have to do: their items, from some days before the last one on. A department that does not lead the project has
 * the task by its evaluators, who work on city projects there.
 */
final class PlanTasks {

    /** Days before its last one on which an item becomes a task. */
    static final int SOON = 30;

    private static final String PACKAGE = "plan.finish";
    private static final String MILESTONE = "plan.reach";

    private PlanTasks() {}

    static TaskChange of(ProjectFrame project, PlanItem item, LocalDate today) {
        if (item.done() || item.days().last().isAfter(today.plusDays(SOON))) {
            return over(project, item);
        }
        Long department = item.person() == null ? item.department() : (Long) project.department();
        return new TaskChange.Open(
                item.kind() == ItemKind.PACKAGE ? PACKAGE : MILESTONE,
                item.subject(project),
                "projects",
                item.title(),
                project.title(),
                department == project.department() ? Role.PROJECT_MANAGER : Role.EVALUATOR,
                department,
                item.person(),
                item.days().last(),
                "/projects/planItem.xhtml?project=" + project.reference() + "&item=" + item.id());
    }

    static TaskChange over(ProjectFrame project, PlanItem item) {
        return new TaskChange.CloseAll(item.subject(project));
    }
}
