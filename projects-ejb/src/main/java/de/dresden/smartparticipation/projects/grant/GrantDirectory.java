package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.FundingKind;
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

    private static final String RECIPIENT = """
            select n.recipient, n.recipient_email from projects.project_grant g join projects.grant_notice n on n.id = g.notice_id
            where g.project_id = ?""";

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

    /** What has become of the money of a project's grant; nothing where there is none. */
    public Optional<GrantStanding> standing(long project) {
        return new GrantTable(sql).standing(project, false);
    }

    /** The same, locked until the transaction ends: after years of budget lines, before everything that hangs on it. */
    public Optional<GrantStanding> lock(long project) {
        return new GrantTable(sql).standing(project, true);
    }

    /** To whom its notice went. @throws NotFound where the project has no grant */
    public GrantRecipient recipient(long project) {
        return sql.first(
                        RECIPIENT,
                        row -> new GrantRecipient(row.text("recipient"), row.text("recipient_email")),
                        project)
                .orElseThrow(() -> new NotFound(project));
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
