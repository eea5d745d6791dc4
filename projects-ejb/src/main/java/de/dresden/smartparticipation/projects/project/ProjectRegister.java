package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.Goal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** Keeps the projects: each change asks for the version that was seen. */
@Dependent
class ProjectRegister {

    private static final String ADD = """
            insert into projects.project (id, reference, title, department_id, state, light, created_at, version, opened_by)
            values (nextval('projects.project_id'), projects.next_project_reference(?), ?, ?, 'PLANNED', 'GREEN', ?, 1, ?::bigint)
            returning id""";

    private static final String WRITE = """
            update projects.project set title = ?, summary = ?, goal = ?, first_month = ?, last_month = ?, cost_cents = ?, asked_cents = ?,
                place = ?, longitude = ?, latitude = ?, version = version + 1 where id = ? and version = ?""";

    private static final String MOVE = """
            update projects.project set state = ?, state_since = ?, state_reason = ?, version = version + 1
            where id = ? and version = ? and state = ?""";

    private static final String LIGHT = """
            update projects.project set light = ?, light_since = ?, light_reason = ?, version = version + 1 where id = ? and version = ?""";

    @Inject
    private Sql sql;

    /** @return its key */
    long add(String title, long department, int year, Capacity by, Instant now) {
        return sql.first(ADD, row -> row.number("id"), year, title, department, now, by.person())
                .orElseThrow();
    }

    /** @throws Conflict where it was changed since this version */
    void write(ProjectFrame project, long version, ProjectData data) {
        seen(
                project,
                sql.update(
                        WRITE,
                        data.title(),
                        data.summary(),
                        data.aim(),
                        firstDay(data.first()),
                        firstDay(data.last()),
                        data.costCents(),
                        data.askedCents(),
                        data.place(),
                        data.point() == null ? null : data.point().longitude(),
                        data.point() == null ? null : data.point().latitude(),
                        project.id(),
                        version));
        parts(project.id(), "district", "area", data.districts());
        parts(
                project.id(),
                "goal",
                "goal",
                data.goals().stream().map(Goal::name).collect(java.util.stream.Collectors.toSet()));
    }

    private void parts(long project, String table, String column, Set<String> values) {
        sql.update(
                "delete from projects.project_%s where project_id = ? and not %s = any (?::text[])"
                        .formatted(table, column),
                project,
                values);
        sql.update(
                "insert into projects.project_%s (project_id, %s) select ?, v from unnest(?::text[]) v on conflict do nothing"
                        .formatted(table, column),
                project,
                values);
    }

    /** @throws Conflict where it was changed since this version, or is in another state by now */
    void move(ProjectFrame project, long version, ProjectState to, String reason, Instant now) {
        seen(project, sql.update(MOVE, to, now, reason, project.id(), version, project.state()));
    }

    /** @throws Conflict where it was changed since this version */
    void light(ProjectFrame project, long version, ProjectLight light, String reason, Instant now) {
        seen(project, sql.update(LIGHT, light, now, reason, project.id(), version));
    }

    private static void seen(ProjectFrame project, int rows) {
        if (rows == 0) {
            throw Conflict.changedMeanwhile(project.subject());
        }
    }

    private static LocalDate firstDay(YearMonth month) {
        return month == null ? null : month.atDay(1);
    }
}
