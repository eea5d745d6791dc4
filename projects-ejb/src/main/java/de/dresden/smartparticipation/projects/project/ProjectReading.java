package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.geo.Point;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.Goal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a project's file: seven statements. */
@Dependent
class ProjectReading {

    private static final String FILE = """
            select p.version, d.name as department, c.reference as call, c.title as call_title, a.reference as application,
                i.reference as idea, i.title as idea_title, t.reference as tandem, p.summary, p.goal, coalesce(p.state_since, p.created_at) as state_since,
                p.state_reason, p.light_since, p.first_month, p.last_month, p.cost_cents, p.asked_cents,
                projects.decided_cents(p.id) as decided, (select g.cents from projects.project_grant g where g.project_id = p.id) as granted,
                coalesce((select sum(s.paid) from projects.budget_share s where s.project_id = p.id), 0)::bigint as paid, p.place, p.longitude, p.latitude,
                (select string_agg(x.area, ' ') from projects.project_district x where x.project_id = p.id) as districts,
                (select string_agg(x.goal, ' ') from projects.project_goal x where x.project_id = p.id) as goals
            from projects.project p join platform.v_department d on d.id = p.department_id
            left join projects.call c on c.id = p.call_id
            left join projects.application a on a.id = p.application_id
            left join projects.idea i on i.id = a.idea_id and i.state = 'PUBLISHED'
            left join projects.tandem t on t.project_id = p.id
            where p.id = ?""";

    @Inject
    private Sql sql;

    @Inject
    private ProjectPeople people;

    @Inject
    private ProjectTasks tasks;

    @Inject
    private ProjectHistory history;

    @Inject
    private StateReading states;

    @Inject
    private ProjectSight sight;

    ProjectFile file(ProjectFrame project) {
        return sql.first(FILE, row -> file(project, row), project.id()).orElseThrow();
    }

    private ProjectFile file(ProjectFrame project, Row row) throws SQLException {
        boolean contacts = sight.seesContact(project);
        Double longitude = row.decimal("longitude");
        return new ProjectFile(
                project,
                row.number("version"),
                row.text("department"),
                new ProjectOrigin(
                        row.text("call"),
                        row.text("call_title"),
                        row.text("application"),
                        row.text("idea"),
                        row.text("idea_title"),
                        row.text("tandem")),
                row.text("summary"),
                row.text("goal"),
                row.instant("state_since"),
                row.text("state_reason"),
                row.instant("light_since"),
                month(row.day("first_month")),
                month(row.day("last_month")),
                row.number("cost_cents"),
                row.number("asked_cents"),
                row.id("decided"),
                row.id("granted"),
                row.number("paid"),
                row.text("place"),
                longitude == null ? null : new Point(longitude, row.decimal("latitude")),
                words(row.text("districts")),
                words(row.text("goals")).stream().map(Goal::valueOf).collect(Collectors.toSet()),
                people.partners(project.id(), contacts),
                people.team(project.id()),
                tasks.of(project),
                history.of(project),
                sight.runs(project),
                contacts,
                states.of(project.id(), project.state()));
    }

    static YearMonth month(LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : Arrays.stream(text.split(" ")).collect(Collectors.toSet());
    }
}
