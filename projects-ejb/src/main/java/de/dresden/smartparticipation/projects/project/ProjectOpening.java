package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Opens a project for an application that was selected, in the transaction of the room that decides. Asks for no right. */
@Dependent
public class ProjectOpening {

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private ProjectCopy copy;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * Opens it with what the application says: title, aim, who carries it and takes part, Stadtteile, months and money. The same application
     * gives the same project, however often and from how many sides it is asked for.
     *
     * @throws NotFound where there is no such application
     * @throws Refused where it was not selected
     */
    public ProjectFrame open(long application, Capacity by) {
        ApplicationFrame chosen = applications.of(application);
        if (chosen.state() != ApplicationState.SELECTED) {
            throw new Refused(Reason.of("projects.project.not-selected", chosen.reference()));
        }
        Instant now = clock.instant();
        Optional<Long> opened = copy.of(application, now.atZone(Clocks.BERLIN).getYear(), by, now);
        ProjectFrame project = projects.ofApplication(application).orElseThrow();
        if (opened.isPresent()) {
            happenings.record(ProjectHappenings.opened(project, chosen.reference(), by));
        }
        return project;
    }
}
