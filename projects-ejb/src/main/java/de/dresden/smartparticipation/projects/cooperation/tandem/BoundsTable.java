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
}
