package de.dresden.smartparticipation.rewards.statistics;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the programme has come to, for everybody. */
@Boundary
@Stateless
public class PublicTotals {

    private static final String PARTNERS = """
            select v.name from rewards.partner p join rewards.partner_version v on v.partner_id = p.id and v.number = p.in_force_number
            where p.state = 'ACTIVE' order by lower(v.name), p.id""";

    private static final String SOURCES = """
            select reference, year, source, scope, baseline from rewards.factor_set
            where approval_state = 'APPROVED' order by valid_from desc, id desc""";

    @Inject
    private StatisticReading reading;

    @Inject
    private Sql sql;

    /** Five statements. */
    @PermitAll
    public ClimateTotals totals() {
        return new ClimateTotals(
                reading.wholes(),
                sql.list(PARTNERS, row -> row.text("name")),
                sql.list(
                        SOURCES,
                        row -> new ClimateTotals.Source(
                                row.text("reference"),
                                (int) row.number("year"),
                                row.text("source"),
                                row.text("scope"),
                                (int) row.number("baseline"))));
    }
}
