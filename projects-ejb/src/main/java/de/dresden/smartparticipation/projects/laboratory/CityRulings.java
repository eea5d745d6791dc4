package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.selection.Ruling;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What two people decided on the projects of a call: of several decisions the last one on each. */
@Dependent
class CityRulings {

    private static final String LAST = """
            select distinct on (r.application_id) a.reference, r.outcome, r.granted_cents
            from projects.decision d join projects.decision_row r on r.decision_id = d.id
                join projects.application a on a.id = r.application_id
            where d.call_id = ? and d.approval_state = 'APPROVED' order by r.application_id, d.number desc""";

    /**
     * One of them.
     *
     * @param grantedCents null where nothing is given
     */
    record Decided(Ruling ruling, Long grantedCents) {}

    private final Sql sql;

    @Inject
    CityRulings(Sql sql) {
        this.sql = sql;
    }

    /** By reference of the application; empty while nothing is decided. */
    Map<String, Decided> of(long call) {
        Map<String, Decided> rulings = new HashMap<>();
        sql.each(
                LAST,
                row -> rulings.put(
                        row.text("reference"),
                        new Decided(Ruling.valueOf(row.text("outcome")), row.id("granted_cents"))),
                call);
        return rulings;
    }
}
