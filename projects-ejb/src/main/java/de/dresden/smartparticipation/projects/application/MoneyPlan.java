package de.dresden.smartparticipation.projects.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What it costs, and who bears that.
 *
 * @param items the costs
 * @param ownCents the applicant's own money in cents
 * @param thirdCents money of third parties in cents
 * @param askedCents what the city is asked for, in cents
 */
public record MoneyPlan(List<CostItem> items, long ownCents, long thirdCents, long askedCents)
        implements ApplicationPart {

    private static final long serialVersionUID = 1L;

    public static final MoneyPlan NONE = new MoneyPlan(List.of(), 0, 0, 0);

    public MoneyPlan {
        items = List.copyOf(items);
    }

    @Override
    public FormStep step() {
        return FormStep.MONEY;
    }

    /** All costs in cents. */
    public long costCents() {
        return items.stream().mapToLong(CostItem::cents).sum();
    }

    /** What the financing comes to, in cents. */
    public long financedCents() {
        return ownCents + thirdCents + askedCents;
    }

    /** Cents by year. */
    public Map<Integer, Long> costByYear() {
        Map<Integer, Long> years = new TreeMap<>();
        items.forEach(one -> years.merge(one.year(), one.cents(), Long::sum));
        return years;
    }

    /** Cents by kind, in the order of the kinds. */
    public Map<CostKind, Long> costByKind() {
        Map<CostKind, Long> kinds = new TreeMap<>();
        items.forEach(one -> kinds.merge(one.kind(), one.cents(), Long::sum));
        return kinds;
    }
}
