package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/**
 * What one person may commit or give up for a project without a notice. A notice takes two people, so what it bound is freed by a change or
 * revocation of it, or once its proof of use is accepted and settled. Without a notice no more is committed than the city decided to give the
 * project, which two people confirmed; for a project on which nothing was decided, no more than its whole cost. The same limits stand in the
 * database, but for the cost. Callers hold the lock of the budget year; the project is locked here.
 */
@Dependent
class CommitmentLimits {

    private static final String STANDING = """
            select (select coalesce(sum(s.committed), 0) from projects.budget_share s where s.project_id = p.id) as committed,
                projects.committed_by_notice(p.id) as by_notice, projects.decided_cents(p.id) as decided,
                projects.commitment_limit(p.id) as most
            from projects.project p where p.id = ?""";

    private final Sql sql;

    @Inject
    CommitmentLimits(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param committed cents over all lines and years
     * @param byNotice cents of them that notices need
     * @param decided cents that the city decided to give, or null
     * @param most cents that may be committed without a notice, or null where nothing says how much
     */
    private record Bound(long committed, long byNotice, Long decided, Long most) {}

    /** @throws Refused where a notice rests on what would be given up */
    void requireWithdrawn(long project, long cents) {
        Bound bound = locked(project);
        long free = Math.max(0, bound.committed() - bound.byNotice());
        if (cents > free && bound.byNotice() > 0) {
            throw new Refused(Reason.of("projects.budget.bound-by-notice", euros(free)));
        }
    }

    /** @throws Refused where more would be committed than was decided, or than the project costs */
    void requireCommitted(long project, long cents) {
        Bound bound = locked(project);
        if (bound.most() == null) {
            throw new Refused(Reason.of("projects.budget.cost-first"));
        }
        long left = Math.max(0, Math.max(bound.most(), bound.byNotice()) - bound.committed());
        if (cents > left) {
            String what = bound.decided() == null ? "above-cost" : "above-decided";
            throw new Refused(Reason.of("projects.budget." + what, euros(bound.most()), euros(left)));
        }
    }

    private Bound locked(long project) {
        sql.list("select 1 from projects.project where id = ? for update", row -> 1, project);
        return sql.first(
                        STANDING,
                        row -> new Bound(
                                row.number("committed"), row.number("by_notice"), row.id("decided"), row.id("most")),
                        project)
                .orElseThrow();
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
