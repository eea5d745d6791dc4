package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The bounds of each call. */
@Dependent
class BoundsTable {

    private final Sql sql;

    @Inject
    BoundsTable(Sql sql) {
        this.sql = sql;
    }

    TandemBounds of(long call) {
        return sql.first(
                        "select most_employees, least_in_dresden, least_kkw from projects.tandem_bounds where call_id = ?",
                        row -> new TandemBounds(
                                (int) row.number("most_employees"), (int) row.number("least_in_dresden"), (int)
                                        row.number("least_kkw")),
                        call)
                .orElse(TandemBounds.USUAL);
    }

    void set(long call, TandemBounds bounds) {
        sql.update("""
                insert into projects.tandem_bounds (call_id, most_employees, least_in_dresden, least_kkw) values (?, ?, ?, ?)
                on conflict (call_id) do update set most_employees = excluded.most_employees,
                    least_in_dresden = excluded.least_in_dresden, least_kkw = excluded.least_kkw""", call, bounds.mostEmployees(), bounds.leastInDresden(), bounds.leastKkw());
    }
}
