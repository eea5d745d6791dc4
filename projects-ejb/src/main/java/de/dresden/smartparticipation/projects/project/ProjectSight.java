package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may know of a project and who runs it, for all rooms that hang on projects. Project managers of its department run it; its team, the
 * treasury and auditors read it, and so do the departments that were given a task for it. Boundaries let in {@code PROJECT_MANAGER}, {@code EVALUATOR} (as one of the team), {@code TREASURER} and
 * {@code AUDITOR}, and ask here for the object.
 */
@Dependent
public class ProjectSight {

    /** Condition on project {@code p} for lists; takes {@link #parameters()}. */
    public static final String SEEN = "(? or p.department_id = any(?::bigint[])"
            + " or exists (select 1 from projects.project_member m where m.project_id = p.id and m.person_id = ?::bigint)"
            + " or exists (select 1 from projects.project_task t where t.project_id = p.id and t.department_id = any(?::bigint[])))";

    private static final String ALSO = """
            select 1 as n where exists (select 1 from projects.project_member where project_id = ? and person_id = ?)
                or exists (select 1 from projects.project_task where project_id = ? and department_id = any(?::bigint[]))""";

    @Inject
    private ProjectDirectory projects;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    public ProjectSight() {}

    /** A project in a command, and in whose name somebody acts. */
    public record Running(ProjectFrame project, Capacity by) {}

    /** @throws NotFound where there is none, or none that the person may know of */
    public ProjectFrame read(String reference) {
        ProjectFrame project = projects.of(reference == null ? "" : reference);
        if (!reads(project, actor.get())) {
            throw new NotFound(reference);
        }
        return project;
    }

    /** @throws NotFound where there is none, or none that the person may know of */
    public ProjectFrame read(long id) {
        ProjectFrame project = projects.of(id);
        if (!reads(project, actor.get())) {
            throw new NotFound(id);
        }
        return project;
    }

    /**
     * For a command of one who runs it, whatever its state.
     *
     * @throws NotFound where there is none, or none that the person may know of
     * @throws NotAllowed for one who may only read it
     */
    public Running run(String reference) {
        ProjectFrame project = read(reference);
        return new Running(project, actor.get().require(Role.PROJECT_MANAGER, project.department()));
    }

    /** The same by its key. */
    public Running run(long id) {
        ProjectFrame project = read(id);
        return new Running(project, actor.get().require(Role.PROJECT_MANAGER, project.department()));
    }

    /** Whether the person runs it: for pages, which hide what they may not do. */
    public boolean runs(ProjectFrame project) {
        return actor.get().is(Role.PROJECT_MANAGER, project.department());
    }

    /** Whether the person is one of the team, or of a department that was given a task for it: they write documents and the diary. */
    public boolean takesPart(ProjectFrame project) {
        return actor.get() instanceof Staff staff && takesPart(project.id(), staff);
    }

    /**
     * For what those who run it and its team write alike, as long as it is not over.
     *
     * @return in whose name the person writes
     * @throws NotAllowed for the treasury and auditors, who only read
     */
    public Capacity contributes(ProjectFrame project) {
        if (project.state().over()) {
            throw new Refused(AcceptableProject.because("over", project.reference()));
        }
        if (runs(project)) {
            return actor.get().capacity(Role.PROJECT_MANAGER, project.department());
        }
        if (!takesPart(project)) {
            throw new NotAllowed();
        }
        return new Capacity(actor.account(), null);
    }

    /** Whether the person is told who is to be reached at the partners. */
    boolean seesContact(ProjectFrame project) {
        return runs(project) || actor.get().is(Role.AUDITOR);
    }

    /** Whether an actor may read it: for guards of files, which know the actor themselves. */
    public boolean reads(ProjectFrame project, Actor other) {
        if (other instanceof OnBehalf job) {
            return reads(project, job.requester());
        }
        return all(other)
                || other.is(Role.PROJECT_MANAGER, project.department())
                || other instanceof Staff staff && takesPart(project.id(), staff);
    }

    /** For {@link #SEEN}, four in their order. */
    public List<Object> parameters() {
        Actor current = actor.get() instanceof OnBehalf job ? job.requester() : actor.get();
        Set<Long> departments = current instanceof Staff staff ? staff.departments(Role.PROJECT_MANAGER) : Set.of();
        long person = current instanceof Staff staff ? staff.id() : 0;
        return List.of(all(current), departments, person, helping(current));
    }

    /** Departments for which an actor does what is given to them. */
    static Set<Long> helping(Actor actor) {
        Set<Long> departments = new HashSet<>();
        if (actor instanceof Staff staff) {
            departments.addAll(staff.departments(Role.EVALUATOR));
            departments.addAll(staff.departments(Role.PROJECT_MANAGER));
        }
        return departments;
    }

    private static boolean all(Actor actor) {
        return actor.is(Role.TREASURER) || actor.is(Role.AUDITOR);
    }

    private boolean takesPart(long project, Staff staff) {
        return sql.first(ALSO, row -> row.number("n"), project, staff.id(), project, helping(staff))
                .isPresent();
    }
}
