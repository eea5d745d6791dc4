package de.dresden.smartparticipation.projects.grant;

import static de.dresden.smartparticipation.projects.grant.GrantReason.because;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.budget.Budgets;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets the money of a notice aside, binds it when the notice is signed, and gives back what a change does not need. */
@Dependent
class GrantBooking {

    private static final String UNPAID = """
            select l.number, y.year, s.committed - s.paid - coalesce((select sum(d.cents) from projects.drawdown d
                join projects.project_grant g on g.id = d.grant_id
                where d.year_id = y.id and d.state = 'CERTIFIED' and g.project_id = s.project_id), 0) as cents
            from projects.budget_share s join projects.budget_year y on y.id = s.year_id join projects.budget_line l on l.id = y.line_id
            where s.project_id = ? and s.committed > s.paid order by y.year desc, l.number""";

    @Inject
    private Budgets budgets;

    @Inject
    private NoticeParts parts;

    @Inject
    private GrantTable grants;

    @Inject
    private Sql sql;

    /**
     * The parts of a change or revocation that lowers a grant: what is not needed any more and neither paid nor on its way, from the last
     * year back.
     *
     * @param down to so many cents
     * @throws Refused where less is bound and unpaid than would be given back
     */
    List<BudgetPart> givenBack(GrantStanding grant, long project, long down) {
        long open = grant.cents() - Math.max(down, grant.paidCents());
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

    /** Sets aside what the project does not have aside yet. */
    void setAside(GrantNotice notice, List<BudgetPart> budget, Capacity by) {
        Map<LineYear, BudgetPart> at = locked(budget);
        at.forEach((year, part) -> {
            long missing = part.cents() - budgets.reserved(notice.project(), year);
            if (part.cents() > 0 && missing > 0) {
                budgets.reserve(notice.project(), year, missing, notice.reference(), by);
                parts.setAside(notice.id(), part, missing);
            }
        });
    }

    /** Gives back what was set aside for a notice that is not signed after all. */
    void release(GrantNotice notice, Capacity by) {
        List<BudgetPart> aside = parts.setAside(notice.id());
        locked(aside).forEach((year, part) -> {
            long there = Math.min(part.cents(), budgets.reserved(notice.project(), year));
            if (there > 0) {
                budgets.release(notice.project(), year, there, notice.reference(), by);
            }
            parts.setAside(notice.id(), part, 0);
        });
    }

    /** Binds it, or gives it back. A freeze refuses new commitments with its sentence. */
    void commit(GrantNotice notice, List<BudgetPart> budget, Capacity by) {
        locked(budget).forEach((year, part) -> {
            if (part.cents() > 0) {
                budgets.commit(notice.project(), year, part.cents(), notice.reference(), by);
            } else {
                budgets.withdraw(notice.project(), year, -part.cents(), notice.reference(), by);
            }
        });
    }

    private Map<LineYear, BudgetPart> locked(List<BudgetPart> budget) {
        Map<LineYear, BudgetPart> at = new TreeMap<>();
        budget.forEach(part -> at.put(budgets.at(part.line(), part.year()), part));
        budgets.lock(at.keySet());
        return at;
    }
}
