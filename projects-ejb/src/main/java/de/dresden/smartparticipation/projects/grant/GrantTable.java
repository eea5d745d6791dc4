package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The grants as their notices made them. */
@Dependent
class GrantTable {

    private static final String ADD = """
            insert into projects.project_grant (id, project_id, notice_id, reference, funding_kind, cents, share_basis_points, first_day,
                last_day, purpose_until, early_from, advance_days, retention_basis_points, retained_cents, issued_at, version)
            values (nextval('projects.project_grant_id'), ?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?::date, ?, ?, ?, ?, 1)""";

    private static final String APPLY = """
            update projects.project_grant set notice_id = ?, funding_kind = ?, cents = ?, share_basis_points = ?, first_day = ?, last_day = ?,
                purpose_until = ?::date, early_from = ?::date, retained_cents = case when retention_released_at is null
                    then div(?::bigint * retention_basis_points, 10000)::bigint else 0 end, version = version + 1
            where project_id = ?""";

    private static final String STANDING = """
            select g.id, g.cents, g.asked_cents, g.paid_cents, g.retained_cents, g.retention_basis_points, g.advance_days, g.early_from,
                g.reference, g.notice_id,
                coalesce((select sum(r.repaid_cents) from projects.reclaim r join projects.proof p on p.id = r.proof_id
                    where p.project_id = g.project_id), 0)::bigint as repaid_cents,
                (select p.due_cents from projects.proof p where p.project_id = g.project_id and p.state = 'ACCEPTED') as due
            from projects.project_grant g where g.project_id = ?""";

    private static final String RECLAIMS = """
            select r.reference, r.state, r.principal_cents, r.repaid_cents from projects.reclaim r
            join projects.proof p on p.id = r.proof_id where p.project_id = ? and r.state <> 'DROPPED' order by r.id""";

    private static final String LATER = """
            select n.issued_at > applied.issued_at as later from projects.grant_notice n
            join projects.project_grant g on g.project_id = n.project_id join projects.grant_notice applied on applied.id = g.notice_id
            where n.id = ?""";

    private static final int WHOLE = 10_000;

    private final Sql sql;

    @Inject
    GrantTable(Sql sql) {
        this.sql = sql;
    }

    void add(GrantNotice notice, int advanceDays, int retention, Instant now) {
        GrantSum sum = notice.sum();
        sql.update(
                ADD,
                notice.project(),
                notice.id(),
                notice.reference(),
                sum.kind(),
                sum.cents(),
                share(sum),
                sum.first(),
                sum.last(),
                sum.purposeUntil(),
                sum.earlyFrom(),
                advanceDays,
                retention,
                sum.cents() * retention / WHOLE,
                now);
    }

    /** What a change or revocation makes of it. */
    void apply(GrantNotice notice) {
        GrantSum sum = notice.sum();
        sql.update(
                APPLY,
                notice.id(),
                sum.kind(),
                sum.cents(),
                share(sum),
                sum.first(),
                sum.last(),
                sum.purposeUntil(),
                sum.earlyFrom(),
                sum.cents(),
                notice.project());
    }

    /** The way of the notice that granted it. */
    void announced(GrantNotice notice) {
        sql.update(
                "update projects.project_grant set announced_on = ?, final_on = ?::date, version = version + 1 where project_id = ?",
                notice.course().announcedOn(),
                notice.course().finalOn(),
                notice.project());
    }

    /** How it stands, locked until the transaction ends where it is changed. */
    Optional<GrantStanding> standing(long project, boolean lock) {
        return sql.first(
                STANDING + (lock ? " for update" : ""),
                row -> new GrantStanding(
                        row.number("id"),
                        row.text("reference"),
                        row.number("cents"),
                        row.number("asked_cents"),
                        row.number("paid_cents"),
                        row.number("repaid_cents"),
                        row.number("retained_cents"),
                        (int) row.number("retention_basis_points"),
                        (int) row.number("advance_days"),
                        row.day("early_from"),
                        row.number("notice_id"),
                        row.id("due")),
                project);
    }

    /** What is asked back of it, the first one first; without those that were dropped. */
    List<ReclaimedRow> reclaims(long project) {
        return sql.list(
                RECLAIMS,
                row -> new ReclaimedRow(
                        row.text("reference"),
                        row.text("state"),
                        row.number("principal_cents"),
                        row.number("repaid_cents")),
                project);
    }

    /** Whether a notice was issued after the one that the grant follows now. */
    boolean isLater(GrantNotice notice) {
        return sql.first(LATER, row -> row.flag("later"), notice.id()).orElse(false);
    }

    private static int share(GrantSum sum) {
        return sum.shareBasisPoints() == null ? WHOLE : sum.shareBasisPoints();
    }
}
