package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** Reads budgets for screens and exports. */
@Dependent
class BudgetLists {

    static final int LATEST = 100;

    private static final String YEARS = """
            select l.number, l.title, d.name as department, y.*,
                (select count(*) from projects.release_request r where r.year_id = y.id and r.state = 'WAITING') as waiting
            from projects.budget_year y join projects.budget_line l on l.id = y.line_id
            join platform.v_department d on d.id = l.department_id where\s""";

    private static final String SHARES = """
            select p.reference, p.title, s.reserved, s.committed, s.paid, s.released - s.release_used as release_left
            from projects.budget_share s join projects.project p on p.id = s.project_id
            where s.year_id = ? order by p.reference""";

    private static final String MOVEMENTS = """
            select m.number, m.kind, p.reference, m.appropriated + m.carried_in - m.carried_out as budget, m.reserved, m.committed, m.paid,
                m.appropriated + m.carried_in - m.carried_out - m.committed - m.reserved as free,
                m.authorised + m.released as beside, m.reason, m.at, who.name as who
            from projects.budget_movement m left join projects.project p on p.id = m.project_id
            left join platform.v_person who on who.id = m.account_id
            where m.year_id = ? order by m.number\s""";

    private static final String RELEASES = """
            select r.*, p.reference, p.title, asked.name as asked_by, decided.name as decider
            from projects.release_request r join projects.project p on p.id = r.project_id
            left join platform.v_person asked on asked.id = r.requested_by
            left join platform.v_person decided on decided.id = r.decided_by
            where r.year_id = ? order by r.id desc""";

    private final Sql sql;

    @Inject
    BudgetLists(Sql sql) {
        this.sql = sql;
    }

    /** The lines that have a year planned, by number. */
    List<BudgetYearRow> year(int year, BudgetSight sight) {
        return sql.list(
                YEARS + "y.year = ? and (? or l.department_id = any(?::bigint[])) order by l.number",
                BudgetLists::row,
                year,
                sight.all(),
                sight.departments());
    }

    /** Years that are planned of any line, the first one first. */
    List<Integer> years() {
        return sql.list(
                "select distinct year from projects.budget_year order by year", row -> (int) row.number("year"));
    }

    /** All years of a line. */
    List<BudgetYearRow> line(long line) {
        return sql.list(YEARS + "l.id = ? order by y.year", BudgetLists::row, line);
    }

    List<ShareRow> shares(long year) {
        return sql.list(
                SHARES,
                row -> new ShareRow(
                        row.text("reference"),
                        row.text("title"),
                        row.number("reserved"),
                        row.number("committed"),
                        row.number("paid"),
                        row.number("release_left")),
                year);
    }

    List<MovementRow> latest(long year) {
        return sql.list(MOVEMENTS + "desc limit " + LATEST, BudgetLists::movement, year);
    }

    /** All of them, one by one, the first one first. */
    void movements(long year, Sql.Visit visit) {
        sql.each(MOVEMENTS, visit, year);
    }

    List<ReleaseRow> releases(long year, Long person) {
        return sql.list(RELEASES, row -> release(row, person), year);
    }

    static MovementRow movement(Row row) throws SQLException {
        return new MovementRow(
                row.number("number"),
                MovementKind.valueOf(row.text("kind")),
                row.text("reference"),
                row.number("budget"),
                row.number("reserved"),
                row.number("committed"),
                row.number("paid"),
                row.number("free"),
                row.number("beside"),
                row.text("reason"),
                row.instant("at"),
                row.text("who"));
    }

    private static BudgetYearRow row(Row row) throws SQLException {
        return new BudgetYearRow(
                row.text("number"),
                row.text("title"),
                row.text("department"),
                (int) row.number("year"),
                row.number("budget"),
                row.number("committed"),
                row.number("reserved"),
                row.number("free"),
                row.number("paid"),
                row.number("authorised"),
                row.number("early"),
                BudgetTable.freeze(row),
                row.number("waiting"));
    }

    private static ReleaseRow release(Row row, Long person) throws SQLException {
        return new ReleaseRow(
                row.number("id"),
                row.text("reference"),
                row.text("title"),
                row.number("cents"),
                row.text("reason"),
                ReleaseState.valueOf(row.text("state")),
                row.text("asked_by"),
                row.instant("requested_at"),
                row.text("decider"),
                row.instant("decided_at"),
                row.id("granted_cents"),
                row.text("answer"),
                person != null && person == row.number("requested_by"),
                row.number("version"));
    }
}
