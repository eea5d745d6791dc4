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
 * @param lines each redemption once, and once that it was taken back; by day. Late ones of an earlier month are among them
 * @param terms what is agreed and known
 * @param course how the partner is taxed, day by day
 */
record Settlement(YearMonth month, List<SettlementLine> lines, SettlementTerms terms, TaxCourse course)
        implements Serializable {

    /** Where the status of the terms counts for each day. */
    Settlement(YearMonth month, List<SettlementLine> lines, SettlementTerms terms) {
        this(month, lines, terms, TaxCourse.always(terms.status()));
    }

    /** @throws IllegalArgumentException where a redemption is of a later month or stands twice */
    public Settlement {
        lines = lines.stream()
                .map(line -> line.under(terms, course))
                .sorted(Comparator.comparing(SettlementLine::day)
                        .thenComparing(SettlementLine::redemption)
                        .thenComparing(SettlementLine::kind))
                .toList();
        Set<String> seen = new HashSet<>();
        for (SettlementLine line : lines) {
            if (YearMonth.from(line.day()).isAfter(month)) {
                throw new IllegalArgumentException(line.redemption() + " is not of " + month);
            }
            if (!seen.add(line.kind() + line.redemption())) {
                throw new IllegalArgumentException(line.redemption() + " twice");
            }
        }
    }

    /** Sums by class, rate and treatment of the tax, in that order. */
    public List<SettlementSum> sums() {
        Map<Group, List<SettlementLine>> groups =
                lines.stream().collect(Collectors.groupingBy(this::group, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(entry -> SettlementSum.of(
                        entry.getKey().taxClass(),
                        entry.getKey().percent(),
                        entry.getKey().treatment(),
                        entry.getValue().size(),
                        cents(entry.getValue())))
                .toList();
    }

    /** What the partner gets, tax included; below zero where more was taken back than redeemed. */
    public long cents() {
        return cents(lines);
    }

    /** Taler that members paid, without those that went back. */
    public long taler() {
        return lines.stream().mapToLong(SettlementLine::taler).reduce(0, Math::addExact);
    }

    /** The tax that is shown in it. */
    public long taxCents() {
        return sums().stream().mapToLong(SettlementSum::taxCents).reduce(0, Math::addExact);
    }

    /** Whether the statement is an invoice (Gutschrift) for at least a part of it. */
    public boolean isInvoice() {
        return lines.stream().anyMatch(line -> line.treatment().isInvoice());
    }

    private Group group(SettlementLine line) {
        return new Group(line.taxClass(), line.taxPercent(), line.treatment());
    }

    private static long cents(List<SettlementLine> lines) {
        return lines.stream().mapToLong(SettlementLine::payoutCents).reduce(0, Math::addExact);
    }

    private record Group(TaxClass taxClass, int percent, TaxTreatment treatment) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            return Comparator.comparing(Group::taxClass)
                    .thenComparingInt(Group::percent)
                    .thenComparing(Group::treatment)
                    .compare(this, other);
        }
    }
}
