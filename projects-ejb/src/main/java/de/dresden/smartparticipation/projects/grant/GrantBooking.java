package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.budget.Budgets;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets the money of a notice aside, binds it when the notice is signed, and gives back what a change does not need ({@link GrantBound}). */
@Dependent
class GrantBooking {

    @Inject
    private Budgets budgets;

    @Inject
    private NoticeParts parts;

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
