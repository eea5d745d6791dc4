package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** In the demo four projects of the programme are carried out or planned. */
@Dependent
class DemoProjects {

    private static final String PROJECT = """
            insert into projects.project (id, reference, title, department_id, state, light, light_reason, created_at, version)
            select nextval('projects.project_id'), 'PR-' || ?::text || '-' || lpad(nextval('projects.project_number')::text, 3, '0'), ?, d.id, ?,
                ?, ?, ?, 1 from platform.department d where d.code = ?""";

    private static final Duration AGO = Duration.ofDays(250);

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(450) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.project limit 1", row -> 1).isEmpty()) {
            return;
        }
        add("Essbarer Stadtteil Johannstadt", "SBB", ProjectState.RUNNING, "GREEN", "");
        add(
                "Restaurant aus geretteten Lebensmitteln",
                "SBB",
                ProjectState.RUNNING,
                "YELLOW",
                "Der Mietvertrag ist noch nicht unterschrieben.");
        add("Der Schulhof als Wohnzimmer", "SBB", ProjectState.PLANNED, "GREEN", "");
        add("Lastenräder für die Neustadt", "ASM", ProjectState.RUNNING, "GREEN", "");
    }

    private void add(String title, String department, ProjectState state, String light, String reason) {
        Instant then = clock.instant().minus(AGO);
        int year = clock.instant().atZone(Clocks.BERLIN).getYear();
        sql.update(PROJECT, String.valueOf(year), title, state, light, reason, then, department);
    }
}
