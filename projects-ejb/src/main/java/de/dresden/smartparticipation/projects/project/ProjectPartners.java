package de.dresden.smartparticipation.projects.project;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.projects.project.ProjectSight.Running;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Who carries a project and who takes part, from outside the city. Commands throw {@code NotFound} for what the person may not know of,
 * {@code NotAllowed} for one to whom the project is only shown and {@code Conflict} where the entry changed since it was read.
 */
@Boundary
@Stateless
public class ProjectPartners {

    @Inject
    private ProjectSight sight;

    @Inject
    private PartnerRegister register;

    @Inject
    private Happenings happenings;

    /** Adds one with the key 0, else changes that one. */
    @RolesAllowed(PROJECT_MANAGER)
    public void write(String reference, ProjectPartner partner) {
        Running running = sight.run(reference);
        ProjectFrame project = running.project();
        ProjectPartner given = AcceptablePartner.of(partner);
        if (given.id() == 0) {
            register.add(project, given);
        } else {
            register.write(project, given);
        }
        happenings.record(ProjectHappenings.of(
                project,
                given.id() == 0 ? "partner-added" : "partner-changed",
                Map.of(),
                // who is to be reached is nobody's business in the history
                Map.of("partner", given.name(), "part", given.part().name()),
                running.by()));
    }

    /** Takes one away. @param reason why, at most 500 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public void remove(String reference, long id, long version, String reason) {
        Running running = sight.run(reference);
        String why = AcceptableProject.reason(reason, AcceptableProject.LONGEST_SUMMARY);
        String name = register.remove(running.project(), id, version);
        happenings.record(ProjectHappenings.of(
                running.project(), "partner-removed", Map.of("partner", name), Map.of("reason", why), running.by()));
    }
}
