package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.budget.BudgetKey;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes a budget line with two years and a project for one call, by SQL in its transaction. */
final class BudgetsOfRights {

    private static final int YEAR = 2026;
    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);

    private static final String MOVEMENT = """
            insert into projects.budget_movement (id, year_id, number, kind, project_id, appropriated, reserved, committed, freeze_ground,
                freeze_basis_points, freeze_decree, reason, at)
            select nextval('projects.budget_movement_id'), y.id, 0, ?, ?, ?, ?, ?, ?, ?, ?, 'made', timestamptz '2026-01-15'
            from projects.budget_year y join projects.budget_line l on l.id = y.line_id where l.number = ? and y.year = ?""";

    private final Sql sql;
    private final RightsObjects on;
    private final String line;
    private final String project;
    private long projectId;

    BudgetsOfRights(Sql sql, RightsObjects on) {
        this.sql = sql;
        this.on = on;
        int number = NUMBER.incrementAndGet();
        this.line = on.missing() ? "0.0" : "99.1." + number;
        this.project = on.missing() ? "PR-1999-000" : "PR-1999-" + number;
        if (!on.missing()) {
            make();
        }
    }

    private void make() {
        sql.update(
                "insert into projects.budget_line (id, number, title, department_id, created_at, version)"
                        + " values (nextval('projects.budget_line_id'), ?, 'Line', ?, timestamptz '2026-01-01', 1)",
                line,
                on.department());
        for (int year = YEAR; year <= YEAR + 1; year++) {
            sql.update(
                    "insert into projects.budget_year (id, line_id, year) select nextval('projects.budget_year_id'), id, ?"
                            + " from projects.budget_line where number = ?",
                    year,
                    line);
        }
        projectId = sql.first("""
                insert into projects.project (id, reference, title, department_id, state, light, cost_cents, created_at, version)
                values (nextval('projects.project_id'), ?, 'Project', ?, 'RUNNING', 'GREEN', 100000, timestamptz '2026-01-01', 1)
                returning id""", row -> row.number("id"), project, on.department())
                .orElseThrow();
        write("APPROPRIATE", false, 100_000, 0, 0);
        write("RESERVE", true, 0, 50_000, 0);
        write("COMMIT", true, 0, -20_000, 20_000);
    }

    private void write(String kind, boolean ofProject, long appropriated, long reserved, long committed) {
        boolean freeze = kind.equals("FREEZE");
        sql.update(
                MOVEMENT,
                kind,
                ofProject ? projectId : null,
                appropriated,
                reserved,
                committed,
                freeze ? "BUDGET_FREEZE" : null,
                freeze ? 0 : null,
                freeze ? "Decree" : null,
                line,
                YEAR);
    }

    /** Its first year, whatever was booked on it. */
    BudgetKey key() {
        return new BudgetKey(line, YEAR, null);
    }

    BudgetsOfRights frozen() {
        if (!on.missing()) {
            write("FREEZE", false, 0, 0, 0);
        }
        return this;
    }

    String line() {
        return line;
    }

    int year() {
        return YEAR;
    }

    String project() {
        return project;
    }

    /** A request for release that somebody else made. @return its key */
    long request() {
        return on.missing()
                ? 999_999_999
                : sql.first(
                                """
                insert into projects.release_request (id, year_id, project_id, cents, reason, state, requested_by, requested_at, version)
                select nextval('projects.release_request_id'), y.id, ?, 100, 'Urgent', 'WAITING', ?, timestamptz '2026-01-16', 1
                from projects.budget_year y join projects.budget_line l on l.id = y.line_id where l.number = ? and y.year = ?
                returning id""",
                                row -> row.number("id"),
                                projectId,
                                on.accountOf(RightsWorld.login("colleague", 'b')),
                                line,
                                YEAR)
                        .orElseThrow();
    }
}
