package de.dresden.smartparticipation.projects.project;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.project.ProjectSight.Running;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs projects. Commands throw {@code NotFound} for a project that the person may not know of, {@code NotAllowed} for one whom it is only
 * shown, {@code Refused} with the reason of a rule and {@code Conflict} where it changed since it was read.
 */
@Boundary
@Stateless
public class Projects {

    @Inject
    private ProjectSight sight;

    @Inject
    private ProjectRegister register;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private ProjectReading reading;

    @Inject
    private ProjectTasks tasks;

    @Inject
    private AreaDirectory areas;

    @Inject
    @Any
    private Instance<BeforeProjectMoves> conditions;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Departments for which the person may open a project. */
    @RolesAllowed(PROJECT_MANAGER)
    public Set<Long> departments() {
        return actor.staff().departments(Role.PROJECT_MANAGER);
    }

    /** Opens a project of the administration's own, without an application. @return its reference */
    @RolesAllowed(PROJECT_MANAGER)
    public String open(long department, ProjectData data) {
        Capacity by = actor.get().require(Role.PROJECT_MANAGER, department);
        AcceptableProject.require(AcceptableProject.problems(data, areaKeys()));
        Instant now = clock.instant();
        long id =
                register.add(data.title(), department, now.atZone(Clocks.BERLIN).getYear(), by, now);
        ProjectFrame project = projects.of(id);
        register.write(project, 1, data);
        happenings.record(ProjectHappenings.opened(project, "", by));
        return project.reference();
    }

    /** Writes what it is about. */
    @RolesAllowed(PROJECT_MANAGER)
    public void write(ProjectKey key, ProjectData data) {
        Running running = sight.run(key.reference());
        ProjectFile before = reading.file(running.project());
        Set<String> known = new HashSet<>(areaKeys());
        known.addAll(before.districts());
        AcceptableProject.require(AcceptableProject.problems(data, known));
        ProjectChange change = ProjectChange.of(before, data);
        register.write(running.project(), key.version(), data);
        happenings.record(
                ProjectHappenings.of(running.project(), "written", change.before(), change.after(), running.by()));
    }

    /**
     * Moves it to another state.
     *
     * @param reason why, at most 2,000 characters; asked for where it is stopped or taken up again
     * @throws Refused where its state does not lead there, or something has to be done before
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void move(ProjectKey key, ProjectState to, String reason) {
        Running running = sight.run(key.reference());
        ProjectFrame project = running.project();
        if (!project.state().mayBecome(to)) {
            throw new Refused(AcceptableProject.because("moves"));
        }
        boolean asked =
                to == ProjectState.STOPPED || project.state() == ProjectState.CLOSING && to == ProjectState.RUNNING;
        String why = asked
                ? AcceptableProject.reason(reason, AcceptableProject.LONGEST_REASON)
                : AcceptableProject.note(reason, AcceptableProject.LONGEST_REASON);
        AcceptableProject.require(conditions.stream()
                .map(one -> one.hinders(project, to))
                .flatMap(Optional::stream)
                .toList());
        register.move(project, key.version(), to, why.isEmpty() ? null : why, clock.instant());
        ProjectChanged change = ProjectHappenings.of(
                project,
                "moved-" + to.name().toLowerCase(java.util.Locale.ROOT),
                Map.of("state", project.state().name()),
                Map.of("state", to.name(), "reason", why),
                running.by());
        happenings.record(to == ProjectState.STOPPED ? change.with(tasks.closing(project)) : change);
    }

    /** Sets the light. @param reason why, at most 500 characters; asked for where it is not green */
    @RolesAllowed(PROJECT_MANAGER)
    public void setLight(ProjectKey key, ProjectLight light, String reason) {
        Running running = sight.run(key.reference());
        ProjectFrame project = running.project();
        if (light == null) {
            throw new Refused(AcceptableProject.because("no-light"));
        }
        String why = light == ProjectLight.GREEN
                ? AcceptableProject.note(reason, AcceptableProject.LONGEST_SUMMARY)
                : AcceptableProject.reason(reason, AcceptableProject.LONGEST_SUMMARY);
        register.light(project, key.version(), light, why, clock.instant());
        happenings.record(ProjectHappenings.of(
                project,
                "light-set",
                Map.of("light", project.light().name()),
                Map.of("light", light.name(), "reason", why),
                running.by()));
    }

    private Set<String> areaKeys() {
        return areas.names().stream().map(AreaName::key).collect(Collectors.toSet());
    }
}
