package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.Comparator;

/**
 * What a matching is judged by, in this order; fixed pairs do not count, since nobody chose between them. The larger one is the better
 * matching.
 *
 * @param pairs how many
 * @param worst the smallest score of a pair; 0 where there is none
 * @param sum of all scores
 * @param waited earlier rounds of all companies that are in a pair, together
 */
public record Totals(int pairs, int worst, long sum, long waited) implements Comparable<Totals> {

    private static final Comparator<Totals> BY_LEVEL = Comparator.comparingInt(Totals::pairs)
            .thenComparingInt(Totals::worst)
            .thenComparingLong(Totals::sum)
            .thenComparingLong(Totals::waited);

    /** No pair. */
    public static final Totals NONE = new Totals(0, 0, 0, 0);

    /** These and one pair more. */
    public Totals with(int score, long waiting) {
        return new Totals(pairs + 1, pairs == 0 ? score : Math.min(worst, score), sum + score, waited + waiting);
    }

    @Override
    public int compareTo(Totals totals) {
        return BY_LEVEL.compare(this, totals);
    }
}
