package de.dresden.smartparticipation.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** {@value #PROJECTS} made-up projects of one department, each with money, two milestones, a partner, a Stadtteil and goals. */
final class ManyProjects {

    static final int PROJECTS = 2_000;

    private static final String[] MAKING = {
        """
        insert into projects.project (id, reference, call_id, title, department_id, state, light, light_reason, created_at, version,
            summary, first_month, last_month, cost_cents, asked_cents)
        select nextval('projects.project_id'), 'PR-1997-' || lpad(n::text, 4, '0'), (select min(id) from projects.call),
            'Projekt Nummer ' || n || case when n % 7 = 0 then ' am Radweg' else '' end, d.id,
            (array['PLANNED', 'RUNNING', 'RUNNING', 'CLOSING', 'DONE'])[1 + n % 5],
            case when n % 11 = 0 then 'RED' when n % 5 = 0 then 'YELLOW' else 'GREEN' end,
            case when n % 11 = 0 or n % 5 = 0 then 'Es fehlt eine Unterschrift.' else '' end,
            timestamptz '2026-01-01' + n * interval '1 hour', 1, 'Worum es im Projekt ' || n || ' geht.',
            date '2026-01-01', date '2027-06-01', 100000 * (10 + n % 50), 80000 * (10 + n % 50)
        from generate_series(1, 2000) n, platform.department d where d.code = 'SBB'""",
        """
        insert into projects.project_district (project_id, area)
        select p.id, a.key from (select id, row_number() over (order by id) as n from projects.project where reference like 'PR-1997-%') p
        join (select key, row_number() over (order by key) - 1 as n, count(*) over () as many from platform.area) a on a.n = p.n % a.many""",
        """
        insert into projects.project_goal (project_id, goal)
        select id, case when id % 2 = 0 then 'CLIMATE_ACTION' else 'SUSTAINABLE_CITIES' end from projects.project
        where reference like 'PR-1997-%'""",
        """
        insert into projects.project_partner (id, project_id, part, kind, name, version)
        select nextval('projects.project_partner_id'), id, 'CARRIER', 'ASSOCIATION', 'Verein ' || reference, 1 from projects.project
        where reference like 'PR-1997-%'""",
        "insert into projects.plan (project_id) select id from projects.project where reference like 'PR-1997-%'",
        """
        insert into projects.plan_item (id, project_id, kind, number, title, first_day, last_day, department_id, version)
        select nextval('projects.plan_item_id'), p.id, 'MILESTONE', m, 'Meilenstein ' || m, date '2027-01-01' + (p.id % 300)::int + m * 30,
            date '2027-01-01' + (p.id % 300)::int + m * 30, p.department_id, 1
        from projects.project p, generate_series(1, 2) m where p.reference like 'PR-1997-%'""",
        // the sums of shares follow the movements; here only they are needed, and no trigger may make 4,000 bookings
        "alter table projects.budget_share disable trigger user",
        """
        insert into projects.budget_share (year_id, project_id, reserved, committed, paid)
        select y.id, p.id, 0, p.asked_cents / 2, p.asked_cents / 4 from projects.project p, (select id from projects.budget_year limit 2) y
        where p.reference like 'PR-1997-%'""",
        "alter table projects.budget_share enable trigger user",
        "analyze projects.project, projects.budget_share, projects.plan_item, projects.project_district"
    };

    private ManyProjects() {}

    static void make(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String one : MAKING) {
                statement.execute(one);
            }
        }
    }
}
