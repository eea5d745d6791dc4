package de.dresden.smartparticipation.projects.project;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.projects.project.ProjectSight.Running;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Employees who work on a project beside those who run it: they may read it and be given tasks. Whoever runs
 * projects or gives a department's view can be one.
 */
@Boundary
@Stateless
public class ProjectTeam {

    @Inject
    private ProjectSight sight;

    @Inject
    private TeamRegister register;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * Takes somebody in; one who is in stays.
     *
     * @param part what the person does in it, at most 200 characters
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void add(String reference, long person, String part) {
        Running running = sight.run(reference);
        String does = AcceptableProject.note(part, AcceptableProject.LONGEST_TITLE);
        String name = register.name(person);
        if (register.add(running.project(), person, does, clock.instant())) {
            happenings.record(ProjectHappenings.of(
                    running.project(), "member-added", Map.of(), Map.of("member", name, "remark", does), running.by()));
        }
    }

    /** Lets somebody go; what was given to the person stays with it until somebody gives it to another. */
    @RolesAllowed(PROJECT_MANAGER)
    public void remove(String reference, long person) {
        Running running = sight.run(reference);
        String name = register.remove(running.project(), person);
        happenings.record(ProjectHappenings.of(
                running.project(), "member-removed", Map.of("member", name), Map.of(), running.by()));
    }
}
