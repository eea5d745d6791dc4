package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Conditions and budget parts of notices. The notice's own row is written before. */
@Dependent
class NoticeParts {

    private final Sql sql;

    @Inject
    NoticeParts(Sql sql) {
        this.sql = sql;
    }

    List<String> conditions(long notice) {
        return sql.list(
                "select text from projects.grant_notice_condition where notice_id = ? order by position",
                row -> row.text("text"),
                notice);
    }

    List<BudgetPart> budget(long notice) {
        return sql.list(
                "select line, year, cents from projects.grant_notice_budget where notice_id = ? order by position",
                row -> new BudgetPart(row.text("line"), (int) row.number("year"), row.number("cents")),
                notice);
    }

    void write(long notice, List<String> conditions, List<BudgetPart> budget) {
        sql.update("delete from projects.grant_notice_condition where notice_id = ?", notice);
        List<Object[]> rows = new ArrayList<>();
        for (int position = 0; position < conditions.size(); position++) {
            rows.add(new Object[] {notice, position, conditions.get(position)});
        }
        sql.updateAll("insert into projects.grant_notice_condition (notice_id, position, text) values (?, ?, ?)", rows);
        budget(notice, budget);
    }

    void budget(long notice, List<BudgetPart> budget) {
        sql.update("delete from projects.grant_notice_budget where notice_id = ?", notice);
        List<Object[]> rows = new ArrayList<>();
        for (int position = 0; position < budget.size(); position++) {
            BudgetPart part = budget.get(position);
            rows.add(new Object[] {notice, position, part.line(), part.year(), part.cents()});
        }
        sql.updateAll(
                "insert into projects.grant_notice_budget (notice_id, position, line, year, cents) values (?, ?, ?, ?, ?)",
                rows);
    }

    /** Keeps what was set aside for a part in addition. */
    void setAside(long notice, BudgetPart part, long cents) {
        sql.update(
                "update projects.grant_notice_budget set set_aside = ? where notice_id = ? and line = ? and year = ?",
                cents,
                notice,
                part.line(),
                part.year());
    }

    /** What was set aside in addition, by part. */
    List<BudgetPart> setAside(long notice) {
        return sql.list(
                "select line, year, set_aside from projects.grant_notice_budget where notice_id = ? and set_aside > 0 order by position",
                row -> new BudgetPart(row.text("line"), (int) row.number("year"), row.number("set_aside")),
                notice);
    }
}
