package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** In the demo five projects of the programme are carried out or planned, two of them opened for last year's applications. */
@Dependent
class DemoProjects {

    private static final String PROJECT = """
            insert into projects.project (id, reference, title, department_id, state, light, light_reason, created_at, version, opened_by)
            select nextval('projects.project_id'), projects.next_project_reference(?), ?, d.id, 'PLANNED', 'GREEN', '', ?, 1, ?
            from platform.department d where d.code = ? returning id""";

    private static final String STAND = """
            update projects.project set state = ?, state_since = ?, light = ?, light_reason = ?, light_since = ? where id = ?""";

    private static final Duration AGO = Duration.ofDays(250);

    @Inject
    private ProjectDirectory projects;

    @Inject
    private ProjectCopy copy;

    @Inject
    private DemoProjectFiles fill;

    @Inject
    private StaffDirectory people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private final List<PastHappening> past = new ArrayList<>();
    private Instant then;
    private int year;

    void make(@Observes @Priority(450) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.project limit 1", row -> 1).isEmpty()) {
            return;
        }
        then = clock.instant().minus(AGO);
        year = clock.instant().atZone(Clocks.BERLIN).getYear();
        Staff citizens = person("e.sommer");
        Staff mobility = person("r.franke");
        long edible = own("Essbarer Stadtteil Johannstadt", "SBB", citizens);
        long restaurant = granted("Restaurant Zur Tonne", citizens);
        long school = own("Der Schulhof als Wohnzimmer", "SBB", citizens);
        long bikes = own("Lastenräder für die Neustadt", "ASM", mobility);
        long material = granted("Materialkreisel", citizens);
        fill.all(edible, school, bikes);
        fill.work(edible, restaurant, citizens.id(), then);
        stand(edible, ProjectState.RUNNING, ProjectLight.GREEN, "");
        stand(restaurant, ProjectState.RUNNING, ProjectLight.YELLOW, "Der Mietvertrag ist noch nicht unterschrieben.");
        stand(bikes, ProjectState.RUNNING, ProjectLight.GREEN, "");
        stand(material, ProjectState.RUNNING, ProjectLight.RED, "Das Lager wurde zum Jahresende gekündigt.");
        audit.appendPast(past);
    }

    /** One that the administration opens by itself. */
    private long own(String title, String department, Staff by) {
        long id = sql.first(PROJECT, row -> row.number("id"), year, title, then, by.id(), department)
                .orElseThrow();
        past.add(new PastHappening(then, by, ProjectHappenings.opened(projects.of(id), "", capacity(by))));
        return id;
    }

    /** One for an application that was selected. */
    private long granted(String title, Staff by) {
        long application = sql.first(
                        "select id from projects.application where title = ? and state = 'SELECTED'",
                        row -> row.number("id"),
                        title)
                .orElseThrow(() -> new IllegalStateException("no selected application " + title));
        long id = copy.of(application, year, capacity(by), then).orElseThrow();
        past.add(new PastHappening(
                then, by, ProjectHappenings.opened(projects.of(id), reference(application), capacity(by))));
        return id;
    }

    private String reference(long application) {
        return sql.first(
                        "select reference from projects.application where id = ?",
                        row -> row.text("reference"),
                        application)
                .orElseThrow();
    }

    private void stand(long project, ProjectState state, ProjectLight light, String reason) {
        Instant later = then.plus(Duration.ofDays(30));
        sql.update(STAND, state, later, light, reason, later, project);
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(people::find)
                .orElseThrow(() -> new IllegalStateException("no person " + login));
    }

    private static Capacity capacity(Staff by) {
        return new Capacity(by.id(), null);
    }
}
