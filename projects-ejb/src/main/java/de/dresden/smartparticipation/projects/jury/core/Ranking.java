package de.dresden.smartparticipation.projects.jury.core;

import de.dresden.smartparticipation.projects.selection.core.Fraction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The weighted ranking: the mean of the members' scores, exact; same scores share a place and the next is counted on (1, 2, 2, 4). */
public final class Ranking {

    private Ranking() {}

    /**
     * Ranks.
     *
     * @param applications keys, in the order in which those of one place are told
     * @param scales what is scored, at least one
     * @param marks what counts: at most one of a member for an application
     * @return one for each application, the best first, those that nobody scored last
     */
    public static List<Standing> of(List<Long> applications, List<Scale> scales, Collection<Marks> marks) {
        Map<Long, Map<Long, Fraction>> by = new LinkedHashMap<>();
        applications.forEach(application -> by.put(application, new TreeMap<>()));
        Set<Long> members = new TreeSet<>();
        for (Marks one : marks) {
            Map<Long, Fraction> row = by.get(one.application());
            if (row != null) {
                row.put(one.member(), one.score(scales));
                members.add(one.member());
            }
        }
        Map<Long, Integer> ranks = ranks(by, null);
        List<Map<Long, Integer>> all = new ArrayList<>(List.of(ranks));
        members.forEach(member -> all.add(ranks(by, member)));
        return by.keySet().stream()
                .map(application -> standing(application, by.get(application), ranks, all))
                .sorted(Comparator.comparing(Standing::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Standing standing(
            long application, Map<Long, Fraction> by, Map<Long, Integer> ranks, List<Map<Long, Integer>> all) {
        Integer rank = ranks.get(application);
        if (rank == null) {
            return new Standing(application, null, false, null, by, null, null, Set.of(), null, null);
        }
        List<Integer> places = all.stream()
                .map(one -> one.get(application))
                .filter(place -> place != null)
                .sorted()
                .toList();
        return new Standing(
                application,
                rank,
                ranks.values().stream().filter(rank::equals).count() > 1,
                Spread.mean(by.values()),
                by,
                Spread.median(by.values()),
                Spread.variance(by.values()),
                Spread.outliers(by),
                places.get(0),
                places.get(places.size() - 1));
    }

    /** Places by application, of those that somebody scored. @param without member left out, or null */
    private static Map<Long, Integer> ranks(Map<Long, Map<Long, Fraction>> by, Long without) {
        Map<Long, Fraction> means = new HashMap<>();
        by.forEach((application, row) -> {
            Map<Long, Fraction> counted = new TreeMap<>(row);
            if (without != null) {
                counted.remove(without);
            }
            if (!counted.isEmpty()) {
                means.put(application, Spread.mean(counted.values()));
            }
        });
        Map<Long, Integer> ranks = new HashMap<>();
        means.forEach((application, mean) -> ranks.put(
                application,
                1
                        + (int) means.values().stream()
                                .filter(other -> other.compareTo(mean) > 0)
                                .count()));
        return ranks;
    }
}
