package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What of a grant stays bound and is not needed any more: once the proof is accepted and no reclaim runs or is still to come, all that its
 * notices bound and neither paid for good, nor still due, nor asked for.
 */
@Dependent
class RestReading {

    private static final String MOST = """
            select coalesce(nullif((select sum(b.cents) from projects.grant_notice_budget b join projects.grant_notice n on n.id = b.notice_id
                    where n.project_id = g.project_id and n.issued_at is not null), 0), g.cents) - d.paid + coalesce((select sum(r.repaid_cents) from projects.reclaim r where r.proof_id = p.id), 0)
                - greatest(p.due_cents - d.paid, d.under_way, 0) - p.released_cents as cents
            from projects.proof p join projects.project_grant g on g.project_id = p.project_id
            cross join lateral (select coalesce(sum(one.cents) filter (where one.state = 'PAID'), 0) as paid,
                    coalesce(sum(one.cents) filter (where one.state in ('SUBMITTED', 'CERTIFIED', 'UNPAID')), 0) as under_way
                from projects.drawdown one where one.grant_id = g.id) d
            where p.project_id = ? and p.state = 'ACCEPTED'
              and not exists (select 1 from projects.reclaim r where r.proof_id = p.id and r.state not in ('SETTLED', 'DROPPED'))
              and (p.reclaim_cents = 0 or exists (select 1 from projects.reclaim r where r.proof_id = p.id))""";

    /** Of an accepted proof {@code r}: cents that were still to be paid then, and are not paid since. */
    static final String TO_PAY = """
            greatest(0, least(r.to_pay_cents, r.due_cents - coalesce((select sum(d.cents) from projects.drawdown d
                join projects.project_grant g on g.id = d.grant_id where g.project_id = r.project_id and d.state = 'PAID'), 0)))""";

    private static final String UNPAID_REST =
            "select " + TO_PAY + " as cents from projects.proof r where r.project_id = ? and r.state = 'ACCEPTED'";

    /** A payment that is on its way keeps its year. */
    private static final String UNPAID = """
            select l.number, l.title, y.year, s.committed - s.paid - coalesce((select sum(d.cents) from projects.drawdown d
                join projects.project_grant g on g.id = d.grant_id
                where d.year_id = y.id and d.state = 'CERTIFIED' and g.project_id = s.project_id), 0) as cents
            from projects.budget_share s join projects.budget_year y on y.id = s.year_id join projects.budget_line l on l.id = y.line_id
            where s.project_id = ? and s.committed > s.paid""";

    private static final String UNFREED = """
            select p.project_id from projects.proof p where p.state = 'ACCEPTED'
              and exists (select 1 from projects.budget_share s where s.project_id = p.project_id and s.committed > s.paid)
              and not exists (select 1 from platform.task t where t.subject_type = 'proof' and t.subject_id = p.id
                  and t.step = 'proof.release-rest' and t.closed_at is null)
            order by p.project_id""";

    private final Sql sql;

    @Inject
    RestReading(Sql sql) {
        this.sql = sql;
    }

    /** By line and year; empty where nothing is left, or not everything is settled. */
    List<RestPart> of(long project) {
        long most = sql.first(MOST, row -> row.number("cents"), project).orElse(0L);
        return most <= 0
                ? List.of()
                : RestPart.upTo(
                        most,
                        sql.list(
                                UNPAID,
                                row -> new RestPart(
                                        row.text("number"),
                                        row.text("title"),
                                        (int) row.number("year"),
                                        row.number("cents")),
                                project));
    }

    /** Cents that were still to be paid when the proof was accepted, and are not paid since; 0 where it is not accepted. */
    long toPay(long project) {
        return sql.first(UNPAID_REST, row -> row.number("cents"), project).orElse(0L);
    }

    /** Keys of projects that have a rest, and no open task to free it. */
    List<Long> unfreed() {
        return sql.list(UNFREED, row -> row.number("project_id")).stream()
                .filter(project -> !of(project).isEmpty())
                .toList();
    }

    /** Notes that so much was given up. */
    void released(long proof, long cents) {
        sql.update("update projects.proof set released_cents = released_cents + ? where id = ?", cents, proof);
    }
}
