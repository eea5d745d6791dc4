package de.dresden.smartparticipation.platform.tasks;

import de.dresden.smartparticipation.platform.persistence.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Opens and closes many tasks with one statement per {@value #CHUNK}. */
final class TaskBatch {

    private static final int CHUNK = 5_000;

    private static final String OPEN = """
            insert into platform.task (id, step, subject_type, subject_id, subject_reference, programme, title, context,
                role, department_id, person_id, due, page, opened_at, opened_by)
            select nextval('platform.task_id'), o.step, o.type, o.subject, o.reference, o.programme, o.title, o.context,
                o.role, o.department, o.person, o.due, o.page, ?, cast(? as bigint)
            from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::bigint[], ?::bigint[], ?::text[]::date[], ?::text[])
                as o (step, type, subject, reference, programme, title, context, role, department, person, due, page)
            on conflict (subject_type, subject_id, step, coalesce(department_id, 0)) where closed_at is null
            do update set title = excluded.title, context = excluded.context, role = excluded.role,
                person_id = excluded.person_id, due = excluded.due, page = excluded.page,
                opened_at = case when task.person_id is not distinct from excluded.person_id
                    then task.opened_at else excluded.opened_at end,
                opened_by = case when task.person_id is not distinct from excluded.person_id
                    then task.opened_by else excluded.opened_by end""";

    /** Who waited for somebody else took the time before: a task is never closed before it was opened. */
    private static final String CLOSE = """
            update platform.task t set closed_at = greatest(?, t.opened_at), closed_by = cast(? as bigint)
            from unnest(?::text[], ?::bigint[], ?::text[], ?::bigint[]) as c (type, subject, step, department)
            where t.subject_type = c.type and t.subject_id = c.subject and (c.step = '*' or t.step = c.step)
                and (c.department is null or c.department = t.department_id) and t.closed_at is null""";

    private static final String MOVE = """
            update platform.task set department_id = ?, person_id = null
            where subject_type = ? and subject_id = ? and closed_at is null and department_id is distinct from ?""";

    private final Sql sql;
    private final Instant now;
    private final Long by;

    TaskBatch(Sql sql, Instant now, Long by) {
        this.sql = sql;
        this.now = now;
        this.by = by;
    }

    void apply(Collection<? extends TaskChange> changes) {
        List<TaskChange> closing = new ArrayList<>();
        List<TaskChange.Move> moving = new ArrayList<>();
        // One statement must not meet a row twice: the last word on each task counts.
        Map<List<Object>, TaskChange.Open> opening = new LinkedHashMap<>();
        for (TaskChange change : changes) {
            if (change instanceof TaskChange.Open open) {
                opening.put(key(open), open);
            } else if (change instanceof TaskChange.Move move) {
                moving.add(move);
            } else {
                closing.add(change);
            }
        }
        chunks(closing).forEach(this::close);
        moving.forEach(this::move);
        chunks(new ArrayList<>(opening.values())).forEach(this::open);
    }

    private void open(List<TaskChange.Open> tasks) {
        sql.update(
                OPEN,
                now,
                by,
                each(tasks, TaskChange.Open::step),
                each(tasks, task -> task.subject().type()),
                each(tasks, task -> task.subject().id()),
                each(tasks, task -> task.subject().reference()),
                each(tasks, TaskChange.Open::programme),
                each(tasks, TaskChange.Open::title),
                each(tasks, TaskChange.Open::context),
                each(tasks, task -> task.role().name()),
                each(tasks, TaskChange.Open::department),
                each(tasks, TaskChange.Open::person),
                each(tasks, task -> task.due() == null ? null : task.due().toString()),
                each(tasks, TaskChange.Open::page));
    }

    private void move(TaskChange.Move move) {
        sql.update(
                MOVE, move.department(), move.subject().type(), move.subject().id(), move.department());
    }

    private void close(List<TaskChange> tasks) {
        sql.update(
                CLOSE,
                now,
                by,
                each(tasks, task -> task.subject().type()),
                each(tasks, task -> task.subject().id()),
                each(tasks, TaskChange::step),
                each(tasks, task -> task instanceof TaskChange.Close close ? close.department() : null));
    }

    private static List<Object> key(TaskChange.Open task) {
        long department = task.department() == null ? 0 : task.department();
        return List.of(task.subject().type(), task.subject().id(), task.step(), department);
    }

    private static <T> List<Object> each(List<T> tasks, Function<T, Object> value) {
        List<Object> column = new ArrayList<>(tasks.size());
        tasks.forEach(task -> column.add(value.apply(task)));
        return column;
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }
}
