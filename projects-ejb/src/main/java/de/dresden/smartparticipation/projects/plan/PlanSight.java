package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/**
 * Who may see the plan and the risks of a project: whoever may know of the project, and whoever is responsible for something in them,
 * themselves or by their department.
 */
@Dependent
class PlanSight {

    private static final String RESPONSIBLE = """
            select 1 from projects.plan_item i where i.project_id = ? and (i.person_id = ? or i.department_id = any(?::bigint[]))
            union all
            select 1 from projects.risk r where r.project_id = ? and r.owner_id = ?""";

    @Inject
    private ProjectSight projects;

    @Inject
    private Sql sql;

    boolean sees(Actor actor, ProjectFrame project) {
        if (actor instanceof OnBehalf job) {
            return sees(job.requester(), project);
        }
        return projects.reads(project, actor) || actor instanceof Staff staff && responsible(staff, project);
    }

    private boolean responsible(Staff staff, ProjectFrame project) {
        Set<Long> departments = new HashSet<>(staff.departments(Role.EVALUATOR));
        departments.addAll(staff.departments(Role.PROJECT_MANAGER));
        return sql.first(RESPONSIBLE, row -> true, project.id(), staff.id(), departments, project.id(), staff.id())
                .isPresent();
    }
}
