package de.dresden.smartparticipation.platform.tasks;

import de.dresden.smartparticipation.platform.audit.ActionSentence;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the tasks: the counts with one statement, a page of a view with two. */
@Dependent
class TaskList {

    private static final String MINE = "t.closed_at is null and t.person_id = any (?::bigint[])";

    private static final String DEPARTMENT = "t.closed_at is null and (t.role, coalesce(t.department_id, 0)) in"
            + " (select r.role, r.department from unnest(?::text[], ?::bigint[]) as r (role, department))";

    private static final String PASSED_ON = "t.closed_at is null and t.opened_by = ?"
            + " and (t.person_id is null and t.department_id is not null or not t.person_id = any (?::bigint[]))";

    private static final String DONE = "t.closed_at is not null and t.closed_by = ?";

    private static final String GROUP = """
            select '%s' as view, t.programme, t.step, count(*) as open, count(*) filter (where t.due < ?) as late
            from platform.task t where %s group by t.programme, t.step""";

    private static final String OVERVIEW = String.join(
            " union all ",
            GROUP.formatted(TaskView.MINE, MINE),
            GROUP.formatted(TaskView.DEPARTMENT, DEPARTMENT),
            GROUP.formatted(TaskView.PASSED_ON, PASSED_ON));

    private static final String ROWS = """
            select t.id, t.due, t.title, t.subject_reference, t.context, t.programme, t.step, t.page, d.name as department,
                p.name as person, l.action, l.at, who.name as last_by, t.closed_at
            from (select t.* from platform.task t where %s order by %s limit ? offset ?) t
            left join platform.v_department d on d.id = t.department_id
            left join platform.v_person p on p.id = t.person_id
            left join lateral (
                select e.action, e.at, e.actor_id from platform.audit_entry e
                where e.subject_type = t.subject_type and e.subject_id = t.subject_id
                order by e.id desc limit 1) l on true
            left join platform.v_person who on who.id = l.actor_id
            order by %s""";

    private static final Map<String, String> SORTS =
            Map.of("due", "t.due", "title", "t.title", "programme", "t.programme", "step", "t.step");

    @Inject
    private Sql sql;

    TaskList() {}

    TaskList(Sql sql) {
        this.sql = sql;
    }

    TaskOverview overview(TaskScope scope, LocalDate today) {
        List<Object> parameters = new ArrayList<>();
        for (TaskView view : List.of(TaskView.MINE, TaskView.DEPARTMENT, TaskView.PASSED_ON)) {
            parameters.add(today);
            parameters.addAll(parameters(view, scope));
        }
        return new TaskOverview(sql.list(
                OVERVIEW,
                row -> new TaskGroup(
                        TaskView.valueOf(row.text("view")),
                        row.text("programme"),
                        row.text("step"),
                        row.number("open"),
                        row.number("late")),
                parameters.toArray()));
    }

    Page<TaskRow> page(TaskView view, TaskFilter filter, PageQuery query, TaskScope scope, LocalDate today) {
        List<Object> parameters = new ArrayList<>(parameters(view, scope));
        String which = condition(view) + filtered(filter, today, parameters);
        long total = sql.first(
                        "select count(*) as total from platform.task t where " + which,
                        row -> row.number("total"),
                        parameters.toArray())
                .orElse(0L);
        String order = order(view, query);
        parameters.addAll(List.of(query.size(), query.offset()));
        return Page.of(
                query, sql.list(ROWS.formatted(which, order, order), TaskList::read, parameters.toArray()), total);
    }

    private static String condition(TaskView view) {
        return switch (view) {
            case MINE -> MINE;
            case DEPARTMENT -> DEPARTMENT;
            case PASSED_ON -> PASSED_ON;
            case DONE -> DONE;
        };
    }

    private static List<Object> parameters(TaskView view, TaskScope scope) {
        return switch (view) {
            case MINE -> List.of(scope.persons());
            case DEPARTMENT -> List.of(scope.roles(), scope.rightDepartments());
            case PASSED_ON -> List.of(scope.me(), scope.persons());
            case DONE -> List.of(scope.me());
        };
    }

    private static String filtered(TaskFilter filter, LocalDate today, List<Object> parameters) {
        StringBuilder which = new StringBuilder();
        if (!filter.programmes().isEmpty()) {
            which.append(" and t.programme = any (?::text[])");
            parameters.add(filter.programmes());
        }
        if (!filter.steps().isEmpty()) {
            which.append(" and t.step = any (?::text[])");
            parameters.add(filter.steps());
        }
        if (filter.late()) {
            which.append(" and t.due < ?");
            parameters.add(today);
        }
        return which.toString();
    }

    private static String order(TaskView view, PageQuery query) {
        String column = query.sort() == null ? null : SORTS.get(query.sort());
        if (column == null) {
            return view == TaskView.DONE ? "t.closed_at desc, t.id desc" : "t.due nulls last, t.id";
        }
        return query.descending() ? column + " desc nulls last, t.id desc" : column + " nulls last, t.id";
    }

    private static TaskRow read(Row row) throws SQLException {
        String action = row.text("action");
        return new TaskRow(
                row.number("id"),
                row.day("due"),
                row.text("title"),
                row.text("subject_reference"),
                row.text("context"),
                row.text("programme"),
                Reason.of(row.text("programme") + ".task." + row.text("step")),
                row.text("page"),
                row.text("department"),
                row.text("person"),
                action == null ? null : ActionSentence.of(action),
                row.text("last_by"),
                row.instant("at"),
                row.instant("closed_at"));
    }
}
