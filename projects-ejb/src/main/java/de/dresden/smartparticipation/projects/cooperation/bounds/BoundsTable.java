package de.dresden.smartparticipation.projects.cooperation.bounds;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** Which bounds held when; asks nobody for rights. */
@Dependent
public class BoundsTable {

    private final Sql sql;

    @Inject
    public BoundsTable(Sql sql) {
        this.sql = sql;
    }

    /** Those in force at that time. */
    public TandemBounds at(Instant time) {
        return sql.first(
                        "select most_employees, least_in_dresden, least_kkw from projects.tandem_rules where in_force_from <= ?"
                                + " order by in_force_from desc, number desc limit 1",
                        row -> new TandemBounds(
                                (int) row.number("most_employees"), (int) row.number("least_in_dresden"), (int)
                                        row.number("least_kkw")),
                        time)
                .orElse(TandemBounds.USUAL);
    }
}
