package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.proof.core.BaseRates;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the base rates. */
@Dependent
class BaseRateRegister {

    private final Sql sql;

    @Inject
    BaseRateRegister(Sql sql) {
        this.sql = sql;
    }

    /** The latest first. */
    List<BaseRateRow> rows() {
        return sql.list(
                "select r.half_year, r.basis_points, r.imported_at, p.name from projects.base_rate r"
                        + " left join platform.v_person p on p.id = r.imported_by order by r.half_year desc",
                row -> new BaseRateRow(
                        row.day("half_year"),
                        (int) row.number("basis_points"),
                        row.instant("imported_at"),
                        row.text("name")));
    }

    BaseRates rates() {
        Map<LocalDate, Integer> rates = new TreeMap<>();
        sql.each(
                "select half_year, basis_points from projects.base_rate",
                row -> rates.put(row.day("half_year"), (int) row.number("basis_points")));
        return new BaseRates(rates);
    }

    void put(Map<LocalDate, Integer> rates, Capacity by, Instant now) {
        rates.forEach((day, points) -> sql.update(
                "insert into projects.base_rate (half_year, basis_points, imported_at, imported_by) values (?, ?, ?, ?)"
                        + " on conflict (half_year) do update set basis_points = excluded.basis_points,"
                        + " imported_at = excluded.imported_at, imported_by = excluded.imported_by",
                day,
                points,
                now,
                by.person()));
    }
}
