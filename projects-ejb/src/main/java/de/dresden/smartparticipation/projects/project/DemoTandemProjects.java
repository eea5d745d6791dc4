package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The projects of the demo's tandems: opened of what was selected, moved on when each step was done. */
@Dependent
public class DemoTandemProjects {

    private static final String STAND = "update projects.project set state = ?, state_since = ? where id = ?";

    @Inject
    private ProjectCopy copy;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    /** @param reference of the application */
    public ProjectFrame open(long application, String reference, Staff by, Instant then) {
        long id = copy.of(application, then.atZone(Clocks.BERLIN).getYear(), by(by), then)
                .orElseThrow();
        ProjectFrame project = projects.of(id);
        audit.appendPast(List.of(new PastHappening(then, by, ProjectHappenings.opened(project, reference, by(by)))));
        return project;
    }

    public ProjectFrame move(ProjectFrame project, ProjectState next, Staff by, Instant then) {
        sql.update(STAND, next, then, project.id());
        audit.appendPast(List.of(new PastHappening(
                then,
                by,
                ProjectHappenings.of(
                        project,
                        "moved-" + next.name().toLowerCase(Locale.ROOT),
                        Map.of("state", project.state().name()),
                        Map.of("state", next.name(), "reason", ""),
                        by(by)))));
        return projects.of(project.id());
    }

    private static Capacity by(Staff person) {
        return new Capacity(person.id(), null);
    }
}
