package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Keeps what was given to people and departments to do for projects. */
@Dependent
class ProjectTasks {

    /** The kind of subject that a task of a project is. */
    static final String SUBJECT = "project-task";

    private static final String STEP = "project.task";

    private static final String OF = """
            select t.id, t.title, t.note, t.person_id, v.name as person, t.department_id, d.name as department, t.due, t.done_at,
                w.name as done_by, t.done_note, t.version
            from projects.project_task t left join platform.v_person v on v.id = t.person_id
            left join platform.v_department d on d.id = t.department_id
            left join platform.v_person w on w.id = t.done_by
            where t.project_id = ? order by t.done_at desc nulls first, t.due nulls last, t.id""";

    private static final String ADD = """
            insert into projects.project_task (id, project_id, title, note, department_id, person_id, due, created_by, created_at, version)
            values (nextval('projects.project_task_id'), ?, ?, ?, ?::bigint, ?::bigint, ?, ?::bigint, ?, 1) returning id""";

    private static final String FINISH = """
            update projects.project_task set done_by = ?::bigint, done_at = ?, done_note = ?, version = version + 1
            where id = ? and version = ? and done_at is null""";

    private static final String REOPEN = """
            update projects.project_task set done_by = null, done_at = null, done_note = '', version = version + 1
            where id = ? and version = ? and done_at is not null""";

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

    /** Keys of those that are not done, by key. */
    List<Long> open(long project) {
        return sql.list(
                "select id from projects.project_task where project_id = ? and done_at is null order by id",
                row -> row.number("id"),
                project);
    }

    /** Nothing is to be done any more for a project that was stopped. */
    List<TaskChange> closing(ProjectFrame project) {
        return open(project.id()).stream()
                .<TaskChange>map(id -> new TaskChange.CloseAll(subject(id, project)))
                .toList();
    }

    /** @throws NotFound where the project has no such task */
    ProjectTask find(ProjectFrame project, long id) {
        return of(project).stream().filter(one -> one.id() == id).findFirst().orElseThrow(() -> new NotFound(id));
    }

    /** @return its key */
    long add(ProjectFrame project, NewTask task, Capacity by, Instant now) {
        return sql.first(
                        ADD,
                        row -> row.number("id"),
                        project.id(),
                        task.title(),
                        task.note(),
                        task.department(),
                        task.person(),
                        task.due(),
                        by.person(),
                        now)
                .orElseThrow();
    }

    /** @throws Conflict where it was changed since this version */
    void finish(ProjectFrame project, ProjectTask task, String note, Capacity by, Instant now) {
        seen(project, task, sql.update(FINISH, by.person(), now, note, task.id(), task.version()));
    }

    /** @throws Conflict where it was changed since this version */
    void reopen(ProjectFrame project, ProjectTask task) {
        seen(project, task, sql.update(REOPEN, task.id(), task.version()));
    }

    /** @throws Conflict where it was changed since this version */
    void drop(ProjectFrame project, ProjectTask task) {
        seen(
                project,
                task,
                sql.update(
                        "delete from projects.project_task where id = ? and version = ?", task.id(), task.version()));
    }

    private static void seen(ProjectFrame project, ProjectTask task, int rows) {
        if (rows == 0) {
            throw Conflict.changedMeanwhile(subject(task.id(), project));
        }
    }

    /** What waits for whom it was given to; nothing once it is done. */
    static TaskChange waiting(ProjectFrame project, ProjectTask task) {
        Subject subject = subject(task.id(), project);
        if (task.done()) {
            return new TaskChange.Close(STEP, subject);
        }
        // a department's own project managers have it; in another one those who give its view
        boolean lead = task.department() == null || task.department() == project.department();
        return new TaskChange.Open(
                STEP,
                subject,
                "projects",
                task.title(),
                project.title(),
                lead ? Role.PROJECT_MANAGER : Role.EVALUATOR,
                task.department() == null ? project.department() : task.department(),
                task.person(),
                task.due(),
                "/projects/project.xhtml?reference=" + project.reference());
    }

    static Subject subject(long task, ProjectFrame project) {
        return new Subject(SUBJECT, task, project.reference());
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
