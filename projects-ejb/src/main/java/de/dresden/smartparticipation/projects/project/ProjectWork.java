package de.dresden.smartparticipation.projects.project;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.project.ProjectSight.Running;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tasks of a project: given by those who run it to people and departments, who find them in «Meine Aufgaben». Commands throw
 * {@code NotFound} for what the person may not know of, {@code NotAllowed} for what others do and {@code Conflict} where the task changed.
 */
@Boundary
@Stateless
public class ProjectWork {

    @Inject
    private ProjectSight sight;

    @Inject
    private ProjectTasks tasks;

    @Inject
    private TeamRegister team;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Gives a task. @return its key */
    @RolesAllowed(PROJECT_MANAGER)
    public long give(String reference, NewTask task) {
        Running running = sight.run(reference);
        ProjectFrame project = running.project();
        AcceptableProject.require(problems(project, task));
        long id = tasks.add(project, task, running.by(), clock.instant());
        tell(project, tasks.find(project, id), "given", Map.of("title", task.title()), running.by());
        return id;
    }

    /** Says that it is done. @param note what came of it, at most 2,000 characters */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void finish(String reference, long id, long version, String note) {
        ProjectFrame project = sight.read(reference);
        ProjectTask task = mine(project, id, version);
        String said = AcceptableProject.note(note, AcceptableProject.LONGEST_REASON);
        Capacity by = capacity(project);
        tasks.finish(project, task, said, by, clock.instant());
        tell(project, tasks.find(project, id), "done", Map.of("title", task.title(), "remark", said), by);
    }

    /** Says that it is not done after all. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void reopen(String reference, long id, long version) {
        ProjectFrame project = sight.read(reference);
        ProjectTask task = mine(project, id, version);
        if (project.state().over()) {
            throw new Refused(AcceptableProject.because("over", project.reference()));
        }
        Capacity by = capacity(project);
        tasks.reopen(project, task);
        tell(project, tasks.find(project, id), "reopened", Map.of("title", task.title()), by);
    }

    /** Takes it back. @param reason why, at most 500 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public void drop(String reference, long id, long version, String reason) {
        Running running = sight.run(reference);
        String why = AcceptableProject.reason(reason, AcceptableProject.LONGEST_SUMMARY);
        ProjectTask task = tasks.find(running.project(), id).as(version);
        tasks.drop(running.project(), task);
        // its own rows go with it, so the project tells
        happenings.record(ProjectHappenings.of(
                        running.project(),
                        "task-dropped",
                        Map.of("title", task.title()),
                        Map.of("reason", why),
                        running.by())
                .with(List.of(new TaskChange.CloseAll(ProjectTasks.subject(id, running.project())))));
    }

    private ProjectTask mine(ProjectFrame project, long id, long version) {
        ProjectTask task = tasks.find(project, id).as(version);
        if (!task.mayFinish()) {
            throw new NotAllowed();
        }
        return task;
    }

    private List<Reason> problems(ProjectFrame project, NewTask task) {
        List<Reason> problems = new ArrayList<>();
        if (project.state().over()) {
            problems.add(AcceptableProject.because("over", project.reference()));
        }
        if (task.title().length() < AcceptableProject.SHORTEST_TITLE
                || task.title().length() > AcceptableProject.LONGEST_TITLE) {
            problems.add(AcceptableProject.because(
                    "title-length", AcceptableProject.SHORTEST_TITLE, AcceptableProject.LONGEST_TITLE));
        }
        if (task.note().length() > AcceptableProject.LONGEST_REASON) {
            problems.add(AcceptableProject.because("note-length", AcceptableProject.LONGEST_REASON));
        }
        if (task.person() == null == (task.department() == null)) {
            problems.add(AcceptableProject.because("task-whose"));
        } else if (task.person() != null && !team.works(project, task.person())) {
            problems.add(AcceptableProject.because("task-person"));
        }
        return problems;
    }

    private Capacity capacity(ProjectFrame project) {
        return sight.runs(project)
                ? actor.get().capacity(Role.PROJECT_MANAGER, project.department())
                : new Capacity(actor.account(), null);
    }

    private void tell(ProjectFrame project, ProjectTask task, String verb, Map<String, ?> after, Capacity by) {
        happenings.record(new ProjectChanged(
                ProjectTasks.subject(task.id(), project),
                "project-task." + verb,
                Map.of(),
                after,
                by.actingFor(),
                List.of(ProjectTasks.waiting(project, task))));
    }
}
