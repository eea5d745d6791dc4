package de.dresden.smartparticipation.projects.call;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a second person releases of a call.
 *
 * @param funding what a project may be given and who may apply
 * @param money windows, tolerances and deadlines
 * @param selection how the public votes; null where it does not
 * @param criteria what the jury scores, in their order
 * @param checklist what a clerk checks, in its order
 * @param budget cents by year
 */
public record TermsData(
        FundingRules funding,
        MoneyRules money,
        SelectionRule selection,
        List<Criterion> criteria,
        List<ChecklistItem> checklist,
        Map<Integer, Long> budget)
        implements Serializable {

    public TermsData {
        criteria = List.copyOf(criteria);
        checklist = List.copyOf(checklist);
        budget = Map.copyOf(budget);
    }

    /** The whole budget in cents. */
    public long budgetCents() {
        return budget.values().stream().mapToLong(Long::longValue).sum();
    }

    /** For the next year's call: its own criteria and checklist, the budget a year later. */
    TermsData yearLater() {
        Map<Integer, Long> later = new TreeMap<>();
        budget.forEach((year, cents) -> later.put(year + 1, cents));
        return new TermsData(
                funding,
                money,
                selection,
                criteria.stream().map(one -> one.known(0)).toList(),
                checklist.stream().map(one -> one.known(0)).toList(),
                later);
    }

    TermsData known(List<Criterion> knownCriteria, List<ChecklistItem> knownItems) {
        return new TermsData(funding, money, selection, knownCriteria, knownItems, budget);
    }
}
