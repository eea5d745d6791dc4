package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.plan.core.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps the baselines of plans. They are written once. */
@Dependent
class BaselineRegister {

    private final Sql sql;

    @Inject
    BaselineRegister(Sql sql) {
        this.sql = sql;
    }

    /** An item as it stood in a baseline. */
    record Frozen(long item, ItemKind kind, int number, String title, Span days) {}

    /** Freezes what is planned now. @return its number within the project */
    long freeze(long project, String title, Capacity by, Instant now) {
        long number = sql.first(
                        "update projects.plan set baselines = baselines + 1 where project_id = ? returning baselines",
                        row -> row.number("baselines"),
                        project)
                .orElseThrow();
        long id = sql.first(
                        "insert into projects.plan_baseline (id, project_id, number, title, at, account_id, acting_for)"
                                + " values (nextval('projects.plan_baseline_id'), ?, ?, ?, ?, ?, ?) returning id",
                        row -> row.number("id"),
                        project,
                        number,
                        title,
                        now,
                        by.person(),
                        by.actingFor())
                .orElseThrow();
        sql.update(
                "insert into projects.plan_baseline_item (baseline_id, item_id, kind, number, title, first_day, last_day)"
                        + " select ?, id, kind, number, title, first_day, last_day from projects.plan_item where project_id = ?",
                id,
                project);
        return number;
    }

    /** The latest first. */
    List<BaselineRow> of(long project) {
        return sql.list(
                "select b.id, b.number, b.title, b.at, p.name as who, f.name as acting_for from projects.plan_baseline b"
                        + " left join platform.v_person p on p.id = b.account_id"
                        + " left join platform.v_person f on f.id = b.acting_for"
                        + " where b.project_id = ? order by b.number desc",
                row -> new BaselineRow(
                        row.number("id"),
                        row.number("number"),
                        row.text("title"),
                        row.instant("at"),
                        row.text("who"),
                        row.text("acting_for")),
                project);
    }

    /** What stood in it, by the item's key. */
    Map<Long, Frozen> items(long baseline) {
        return sql
                .list(
                        "select item_id, kind, number, title, first_day, last_day from projects.plan_baseline_item"
                                + " where baseline_id = ? order by first_day, last_day, number",
                        row -> new Frozen(
                                row.number("item_id"),
                                ItemKind.valueOf(row.text("kind")),
                                (int) row.number("number"),
                                row.text("title"),
                                new Span(row.day("first_day"), row.day("last_day"))),
                        baseline)
                .stream()
                .collect(Collectors.toMap(Frozen::item, frozen -> frozen, (a, b) -> a, LinkedHashMap::new));
    }
}
