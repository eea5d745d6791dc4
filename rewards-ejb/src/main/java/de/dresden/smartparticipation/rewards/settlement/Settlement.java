package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.rewards.offer.TaxClass;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a month's redemptions at one partner come to. Pure: the same lines and terms always give the same sums.
 *
 * @param month the month, in Dresden
 * @param lines each redemption once, by day
 * @param terms what is agreed and known
 */
public record Settlement(YearMonth month, List<SettlementLine> lines, SettlementTerms terms) implements Serializable {

    /** @throws IllegalArgumentException where a redemption is of another month or stands twice */
    public Settlement {
        lines = lines.stream()
                .sorted(Comparator.comparing(SettlementLine::day).thenComparing(SettlementLine::redemption))
                .toList();
        Set<String> seen = new HashSet<>();
        for (SettlementLine line : lines) {
            if (!YearMonth.from(line.day()).equals(month)) {
                throw new IllegalArgumentException(line.redemption() + " is not of " + month);
            }
            if (!seen.add(line.redemption())) {
                throw new IllegalArgumentException(line.redemption() + " twice");
            }
        }
    }

    /** Sums by class, rate and whether the tax is shown, in that order. */
    public List<SettlementSum> sums() {
        Map<Group, List<SettlementLine>> groups =
                lines.stream().collect(Collectors.groupingBy(this::group, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(entry -> SettlementSum.of(
                        entry.getKey().taxClass(),
                        entry.getKey().percent(),
                        entry.getKey().taxShown(),
                        entry.getValue().size(),
                        cents(entry.getValue())))
                .toList();
    }

    /** What the partner gets, tax included. */
    public long cents() {
        return cents(lines);
    }

    /** The tax that is shown in it. */
    public long taxCents() {
        return sums().stream().mapToLong(SettlementSum::taxCents).reduce(0, Math::addExact);
    }

    /** Whether the statement is an invoice (Gutschrift) for at least a part of it. */
    public boolean isInvoice() {
        return lines.stream().anyMatch(line -> terms.isInvoice(line.taxClass(), line.day()));
    }

    private Group group(SettlementLine line) {
        return new Group(line.taxClass(), line.taxPercent(), terms.showsTax(line.taxClass(), line.day()));
    }

    private static long cents(List<SettlementLine> lines) {
        return lines.stream().mapToLong(SettlementLine::payoutCents).reduce(0, Math::addExact);
    }

    private record Group(TaxClass taxClass, int percent, boolean taxShown) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            return Comparator.comparing(Group::taxClass)
                    .thenComparingInt(Group::percent)
                    .thenComparing(Group::taxShown)
                    .compare(this, other);
        }
    }
}
