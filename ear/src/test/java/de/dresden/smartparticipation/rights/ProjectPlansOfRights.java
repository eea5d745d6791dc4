package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.plan.ItemKey;
import de.dresden.smartparticipation.projects.plan.RiskKey;

/** A plan of three items for which the department is responsible, one of them a reached milestone, and two risks that the person looks after. */
final class ProjectPlansOfRights {

    private static final String ITEM = """
            insert into projects.plan_item (id, project_id, kind, number, title, first_day, last_day, department_id, progress, done_on, version)
            values (nextval('projects.plan_item_id'), ?, ?, ?, 'Item', date '2027-01-04', ?::date, ?, ?, ?::date, 1) returning id""";

    private static final String RISK = """
            insert into projects.risk (id, project_id, number, title, probability, effect, measure, owner_id, due, state, closed_reason,
                created_at, changed_at, version)
            values (nextval('projects.risk_id'), ?, ?, 'Risk', 2, 3, 'Measure', ?, date '2027-01-04', ?, ?, timestamptz '2026-01-01',
                timestamptz '2026-01-01', 1)""";

    private final Sql sql;
    private final ProjectsOfRights project;
    private final long department;
    private long work;
    private long later;
    private long milestone;
    private long reached;
    private long move;

    ProjectPlansOfRights(Sql sql, RightsObjects on) {
        this.sql = sql;
        this.department = on.department();
        project = new ProjectsOfRights(sql, on);
        if (!on.missing()) {
            make(on);
        }
    }

    private void make(RightsObjects on) {
        sql.update("insert into projects.plan (project_id, moves) values (?, 1)", project.id());
        work = item("PACKAGE", 1, "2027-01-08", 0, null);
        later = item("PACKAGE", 2, "2027-01-20", 0, null);
        milestone = item("MILESTONE", 1, "2027-01-04", 0, null);
        reached = item("MILESTONE", 2, "2027-01-04", 100, "2026-01-02");
        sql.update(
                "insert into projects.plan_link (project_id, before_id, after_id) values (?, ?, ?)",
                project.id(),
                milestone,
                later);
        move = sql.first(
                        "insert into projects.plan_move (id, project_id, number, title, at)"
                                + " values (nextval('projects.plan_move_id'), ?, 1, 'Move', timestamptz '2026-01-01') returning id",
                        row -> row.number("id"),
                        project.id())
                .orElseThrow();
        sql.update(
                "insert into projects.plan_moved (move_id, item_id, first_before, last_before, first_after, last_after)"
                        + " values (?, ?, date '2027-01-05', date '2027-01-09', date '2027-01-04', date '2027-01-08')",
                move,
                work);
        sql.update(RISK, project.id(), 1, on.account(), "OPEN", null);
        sql.update(RISK, project.id(), 2, on.account(), "CLOSED", "Over");
    }

    private long item(String kind, int number, String last, int progress, String doneOn) {
        return sql.first(ITEM, row -> row.number("id"), project.id(), kind, number, last, department, progress, doneOn)
                .orElseThrow();
    }

    String reference() {
        return project.reference();
    }

    long work() {
        return work;
    }

    long later() {
        return later;
    }

    long milestoneId() {
        return milestone;
    }

    long move() {
        return move;
    }

    ItemKey workKey() {
        return new ItemKey(reference(), work, 1L);
    }

    ItemKey milestoneKey() {
        return new ItemKey(reference(), milestone, 1L);
    }

    ItemKey reachedKey() {
        return new ItemKey(reference(), reached, 1L);
    }

    RiskKey openRisk() {
        return new RiskKey(reference(), 1, 1L);
    }

    RiskKey closedRisk() {
        return new RiskKey(reference(), 2, 1L);
    }
}
