package de.dresden.smartparticipation.projects.project;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows projects to those who run them, work on them, pay for them and audit them. */
@Boundary
@Stateless
public class ProjectViews {

    @Inject
    private ProjectSight sight;

    @Inject
    private ProjectReading reading;

    @Inject
    private ProjectHistory history;

    /** @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public ProjectFile file(String reference) {
        return reading.file(sight.read(reference));
    }

    /** The project with what the person may do with it. @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public ProjectPermits permits(String reference) {
        ProjectFrame project = sight.read(reference);
        boolean runs = sight.runs(project);
        return new ProjectPermits(project, runs, !project.state().over() && (runs || sight.takesPart(project)));
    }

    /** All that happened to the project and to what hangs on it, from the first idea on, newest first; at most 20,000 events. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public List<HistoryEvent> history(String reference) {
        return history.of(sight.read(reference), ProjectHistory.ALL);
    }
}
