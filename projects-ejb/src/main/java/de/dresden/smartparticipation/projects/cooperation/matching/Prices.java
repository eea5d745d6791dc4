package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Proves that no matching of as many pairs, each at least as good as the worst one, has a larger sum of weights (the dual solution of
 * Edmonds: Maximum matching and a polyhedron with 0,1-vertices, 1965). The weight of a pair is score · K + what both waited, where K is
 * one more than what all companies of the round waited together; so the sum of scores comes first.
 *
 * <p>It holds because no pair weighs more than its two companies and the odd sets around both cost, each chosen pair weighs just that, each
 * odd set holds as many chosen pairs as it can, and nobody costs less than those who stay alone.
 *
 * @param companies what each company costs, in half units of weight, by id; may be negative; without fixed ones
 * @param sets odd sets, one within another or apart
 */
public record Prices(SortedMap<Long, Long> companies, List<OddSet> sets) {

    public Prices {
        companies = Collections.unmodifiableSortedMap(new TreeMap<>(companies));
        sets = List.copyOf(sets);
    }
}
