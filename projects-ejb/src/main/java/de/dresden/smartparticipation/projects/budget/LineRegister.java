package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Keeps the budget lines and the years that are planned of them. */
@Dependent
class LineRegister {

    private static final String LINE =
            "select l.id, l.number, l.title, l.department_id from projects.budget_line l where ";

    private final Sql sql;

    @Inject
    LineRegister(Sql sql) {
        this.sql = sql;
    }

    /** @throws NotFound where no line has this number */
    BudgetLine find(String number) {
        return known(number).orElseThrow(() -> new NotFound(number));
    }

    Optional<BudgetLine> known(String number) {
        return sql.first(LINE + "l.number = ?", LineRegister::line, number);
    }

    /** @throws NotFound where no line has this key */
    BudgetLine of(long id) {
        return sql.first(LINE + "l.id = ?", LineRegister::line, id).orElseThrow(() -> new NotFound(id));
    }

    BudgetLine add(String number, String title, long department, Instant now) {
        sql.update(
                "insert into projects.budget_line (id, number, title, department_id, created_at, version)"
                        + " values (nextval('projects.budget_line_id'), ?, ?, ?, ?, 1)",
                number,
                title,
                department,
                now);
        return find(number);
    }

    /** Plans a year with nothing in it; one that is planned stays as it is. @return whether it is new */
    boolean plan(long line, int year) {
        int added = sql.update(
                "insert into projects.budget_year (id, line_id, year) values (nextval('projects.budget_year_id'), ?, ?)"
                        + " on conflict do nothing",
                line,
                year);
        return added > 0;
    }

    /** How many movements a year has, locked until the transaction ends. @throws NotFound where it is not planned */
    long movements(long line, int year) {
        return sql.first(
                        "select movements from projects.budget_year where line_id = ? and year = ? for update",
                        row -> row.number("movements"),
                        line,
                        year)
                .orElseThrow(() -> new NotFound(year));
    }

    /** Key of a planned year. @throws NotFound where it is not planned */
    long yearId(long line, int year) {
        return sql.first(
                        "select id from projects.budget_year where line_id = ? and year = ?",
                        row -> row.number("id"),
                        line,
                        year)
                .orElseThrow(() -> new NotFound(year));
    }

    private static BudgetLine line(Row row) throws SQLException {
        return new BudgetLine(row.number("id"), row.text("number"), row.text("title"), row.number("department_id"));
    }
}
