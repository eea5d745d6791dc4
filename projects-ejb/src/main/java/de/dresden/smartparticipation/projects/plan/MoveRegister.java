package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.plan.core.Shift;
import de.dresden.smartparticipation.projects.plan.core.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers what each move of a plan has moved, so that the last one can be undone. */
@Dependent
class MoveRegister {

    private static final String LAST = """
            select m.id, m.number, m.title, m.at, p.name as who, count(s.item_id) as items
            from projects.plan_move m
            left join platform.v_person p on p.id = m.account_id
            join projects.plan_moved s on s.move_id = m.id
            where m.project_id = ? and m.undone_at is null
            group by m.id, p.name order by m.number desc limit 1""";

    private final Sql sql;

    @Inject
    MoveRegister(Sql sql) {
        this.sql = sql;
    }

    /** @param title what was moved, for whoever wants to undo it */
    void add(long project, long number, String title, List<Shift> shifts, Long account, Instant now) {
        long id = sql.first(
                        "insert into projects.plan_move (id, project_id, number, title, at, account_id)"
                                + " values (nextval('projects.plan_move_id'), ?, ?, ?, ?, ?) returning id",
                        row -> row.number("id"),
                        project,
                        number,
                        title,
                        now,
                        account)
                .orElseThrow();
        sql.updateAll(
                "insert into projects.plan_moved (move_id, item_id, first_before, last_before, first_after, last_after)"
                        + " values (?, ?, ?, ?, ?, ?)",
                shifts.stream()
                        .map(shift -> new Object[] {
                            id,
                            shift.item(),
                            shift.before().first(),
                            shift.before().last(),
                            shift.after().first(),
                            shift.after().last()
                        })
                        .toList());
    }

    /** The last one that moved something and was not undone. */
    Optional<MoveRow> last(long project) {
        return sql.first(
                LAST,
                row -> new MoveRow(
                        row.number("id"),
                        row.number("number"),
                        row.text("title"),
                        row.number("items"),
                        row.text("who"),
                        row.instant("at")),
                project);
    }

    List<Shift> shifts(long move) {
        return sql.list(
                "select item_id, first_before, last_before, first_after, last_after from projects.plan_moved where move_id = ?"
                        + " order by item_id",
                MoveRegister::shift,
                move);
    }

    void undone(long move, Instant now) {
        sql.update("update projects.plan_move set undone_at = ? where id = ? and undone_at is null", now, move);
    }

    private static Shift shift(Row row) throws SQLException {
        return new Shift(
                row.number("item_id"),
                new Span(row.day("first_before"), row.day("last_before")),
                new Span(row.day("first_after"), row.day("last_after")));
    }
}
