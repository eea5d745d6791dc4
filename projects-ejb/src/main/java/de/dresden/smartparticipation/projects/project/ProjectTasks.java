package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Keeps what was given to people and departments to do for projects. */
@Dependent
class ProjectTasks {

    /** The kind of subject that a task of a project is. */
    static final String SUBJECT = "project-task";

    private static final String OF = """
            select t.id, t.title, t.note, t.person_id, v.name as person, t.department_id, d.name as department, t.due, t.done_at,
                w.name as done_by, t.done_note, t.version
            from projects.project_task t left join platform.v_person v on v.id = t.person_id
            left join platform.v_department d on d.id = t.department_id
            left join platform.v_person w on w.id = t.done_by
            where t.project_id = ? order by t.done_at desc nulls first, t.due nulls last, t.id""";

    @Inject
    private Sql sql;

    @Inject
    private ProjectSight sight;

    @Inject
    private CurrentActor actor;

    /** What is open first, by its last day. */
    List<ProjectTask> of(ProjectFrame project) {
        boolean runs = sight.runs(project);
        return sql.list(OF, row -> task(row, runs), project.id());
    }

    private ProjectTask task(Row row, boolean runs) throws SQLException {
        Long person = row.id("person_id");
        Long department = row.id("department_id");
        return new ProjectTask(
                row.number("id"),
                row.text("title"),
                row.text("note"),
                person,
                row.text("person"),
                department,
                row.text("department"),
                row.day("due"),
                row.instant("done_at"),
                row.text("done_by"),
                row.text("done_note"),
                row.number("version"),
                runs
                        || person != null && Objects.equals(person, actor.get().accountId())
                        || department != null
                                && ProjectSight.helping(actor.get()).contains(department));
    }
}
