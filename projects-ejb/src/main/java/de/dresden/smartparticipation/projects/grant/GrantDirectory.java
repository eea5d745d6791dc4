package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.proof.core.FundingKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Finds the grants of projects for the other rooms of this module. Asks for no right. One statement a call. */
@Dependent
public class GrantDirectory {

    /** The columns that {@link #frame} reads, of {@code projects.project_grant g}; the one parameter is today. */
    static final String COLUMNS = """
            g.id, g.reference, g.project_id, g.funding_kind, g.cents, g.share_basis_points, g.first_day, g.last_day, g.purpose_until,
            g.announced_on, case when g.final_on <= ? then g.final_on end as final_on""";

    private final Sql sql;
    private final Clock clock;

    @Inject
    public GrantDirectory(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The grant of a project; nothing before its notice was issued. */
    public Optional<GrantFrame> of(long project) {
        return sql.first(
                "select " + COLUMNS + " from projects.project_grant g where g.project_id = ?",
                GrantDirectory::frame,
                LocalDate.ofInstant(clock.instant(), Clocks.BERLIN),
                project);
    }

    static GrantFrame frame(Row row) throws SQLException {
        return new GrantFrame(
                row.number("id"),
                row.text("reference"),
                row.number("project_id"),
                FundingKind.valueOf(row.text("funding_kind")),
                row.number("cents"),
                (int) row.number("share_basis_points"),
                row.day("first_day"),
                row.day("last_day"),
                row.day("purpose_until"),
                row.day("announced_on"),
                row.day("final_on"));
    }
}
