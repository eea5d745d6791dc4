package de.dresden.smartparticipation.projects.grant;

import static de.dresden.smartparticipation.projects.grant.GrantReason.because;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Knows what of a grant's money is bound, and what of that a lower grant gives back. */
@Dependent
class GrantBound {

    /** What the notices bound and gave back, less what was given up after the accepted proof, less what has to stay. */
    private static final String OPEN = """
            select coalesce(nullif((select sum(b.cents) from projects.grant_notice_budget b join projects.grant_notice n on n.id = b.notice_id
                    where n.project_id = g.project_id and n.issued_at is not null), 0), g.cents)
                - coalesce(p.released_cents, 0)
                - greatest(?, g.paid_cents - coalesce((select sum(r.repaid_cents) from projects.reclaim r where r.proof_id = p.id), 0)) as cents
            from projects.project_grant g left join projects.proof p on p.project_id = g.project_id where g.project_id = ?""";

    private static final String UNPAID = """
            select l.number, y.year, s.committed - s.paid - coalesce((select sum(d.cents) from projects.drawdown d
                join projects.project_grant g on g.id = d.grant_id
                where d.year_id = y.id and d.state = 'CERTIFIED' and g.project_id = s.project_id), 0) as cents
            from projects.budget_share s join projects.budget_year y on y.id = s.year_id join projects.budget_line l on l.id = y.line_id
            where s.project_id = ? and s.committed > s.paid order by y.year desc, l.number""";

    private final Sql sql;

    @Inject
    GrantBound(Sql sql) {
        this.sql = sql;
    }

    /**
     * The parts of a change or revocation that lowers a grant: what is not needed any more and neither paid for good nor on its way, from
     * the last year back. What was given up after the proof of use, or came back and was given up with it, is not given back once more.
     *
     * @param down to so many cents
     * @throws Refused where less is bound and unpaid than would be given back
     */
    List<BudgetPart> givenBack(long project, long down) {
        long open = sql.first(OPEN, row -> row.number("cents"), down, project).orElse(0L);
        List<BudgetPart> given = new ArrayList<>();
        for (BudgetPart part : sql.list(
                UNPAID,
                row -> new BudgetPart(row.text("number"), (int) row.number("year"), row.number("cents")),
                project)) {
            long cents = Math.min(open, part.cents());
            if (cents > 0) {
                given.add(new BudgetPart(part.line(), part.year(), -cents));
                open -= cents;
            }
        }
        if (open > 0) {
            throw new Refused(because("not-to-give-back", GrantRules.euros(open)));
        }
        return given;
    }
}
