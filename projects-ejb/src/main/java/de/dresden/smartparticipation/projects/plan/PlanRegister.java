package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.plan.core.PlanEdge;
import de.dresden.smartparticipation.projects.plan.core.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Keeps the items of plans and what waits for what. */
@Dependent
class PlanRegister {

    private static final String ITEM = """
            select i.id, i.kind, i.number, i.title, i.first_day, i.last_day, i.person_id, i.department_id, i.progress, i.done_on,
                i.budget_hint, i.version
            from projects.plan_item i""";

    private static final String ADD = """
            insert into projects.plan_item (id, project_id, kind, number, title, first_day, last_day, person_id, department_id,
                budget_hint, version)
            select nextval('projects.plan_item_id'), ?, ?,
                coalesce((select max(number) from projects.plan_item where project_id = ? and kind = ?), 0) + 1,
                ?, ?, ?, ?, ?, ?, 1
            returning id""";

    private final Sql sql;

    @Inject
    PlanRegister(Sql sql) {
        this.sql = sql;
    }

    /** Locks the plan until the transaction ends; begins it where there was none. @return how often it was scheduled */
    long lock(long project) {
        sql.update("insert into projects.plan (project_id) values (?) on conflict do nothing", project);
        return sql.first(
                        "select moves from projects.plan where project_id = ? for update",
                        row -> row.number("moves"),
                        project)
                .orElseThrow();
    }

    /** How often the plan was scheduled; 0 where there is none. */
    long moves(long project) {
        return sql.first("select moves from projects.plan where project_id = ?", row -> row.number("moves"), project)
                .orElse(0L);
    }

    /** Counts that the plan was scheduled. */
    long moved(long project) {
        return sql.first(
                        "update projects.plan set moves = moves + 1 where project_id = ? returning moves",
                        row -> row.number("moves"),
                        project)
                .orElseThrow();
    }

    /** By first day, then last, then number. */
    List<PlanItem> items(long project) {
        return sql.list(
                ITEM + " where i.project_id = ? order by i.first_day, i.last_day, i.kind desc, i.number",
                PlanRegister::item,
                project);
    }

    List<PlanEdge> links(long project) {
        return sql.list(
                "select before_id, after_id, lag_days from projects.plan_link where project_id = ? order by before_id, after_id",
                row -> new PlanEdge(row.number("before_id"), row.number("after_id"), (int) row.number("lag_days")),
                project);
    }

    /** @return its key */
    long add(long project, ItemKind kind, ItemData data) {
        return sql.first(
                        ADD,
                        row -> row.number("id"),
                        project,
                        kind,
                        project,
                        kind,
                        data.title(),
                        data.first(),
                        data.last(),
                        data.person(),
                        data.department(),
                        data.budgetHint())
                .orElseThrow();
    }

    /** Everything but its days. @return whether it still had this version */
    boolean change(PlanItem seen, ItemData data) {
        return sql.update(
                        "update projects.plan_item set title = ?, person_id = ?, department_id = ?, budget_hint = ?,"
                                + " version = version + 1 where id = ? and version = ?",
                        data.title(),
                        data.person(),
                        data.department(),
                        data.budgetHint(),
                        seen.id(),
                        seen.version())
                == 1;
    }

    /** How far it is. @return whether it still had this version */
    boolean report(PlanItem seen, int progress, LocalDate doneOn) {
        return sql.update(
                        "update projects.plan_item set progress = ?, done_on = ?, version = version + 1 where id = ? and version = ?",
                        progress,
                        doneOn,
                        seen.id(),
                        seen.version())
                == 1;
    }

    void reschedule(long item, Span days) {
        sql.update(
                "update projects.plan_item set first_day = ?, last_day = ?, version = version + 1 where id = ?",
                days.first(),
                days.last(),
                item);
    }

    void remove(long item) {
        sql.update("delete from projects.plan_item where id = ?", item);
    }

    void link(long project, PlanEdge edge) {
        sql.update(
                "insert into projects.plan_link (project_id, before_id, after_id, lag_days) values (?, ?, ?, ?)"
                        + " on conflict (before_id, after_id) do update set lag_days = excluded.lag_days",
                project,
                edge.before(),
                edge.after(),
                edge.lag());
    }

    boolean unlink(long before, long after) {
        return sql.update("delete from projects.plan_link where before_id = ? and after_id = ?", before, after) == 1;
    }

    private static PlanItem item(Row row) throws SQLException {
        return new PlanItem(
                row.number("id"),
                ItemKind.valueOf(row.text("kind")),
                (int) row.number("number"),
                row.text("title"),
                new Span(row.day("first_day"), row.day("last_day")),
                row.id("person_id"),
                row.id("department_id"),
                (int) row.number("progress"),
                row.day("done_on"),
                row.id("budget_hint"),
                row.number("version"));
    }
}
