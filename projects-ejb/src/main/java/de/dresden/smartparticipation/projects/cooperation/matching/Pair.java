package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.Comparator;

/**
 * Two companies; which of them is named first does not matter.
 *
 * @param one the smaller id
 * @param other the larger id
 */
public record Pair(long one, long other) implements Comparable<Pair> {

    private static final Comparator<Pair> BY_IDS =
            Comparator.comparingLong(Pair::one).thenComparingLong(Pair::other);

    public Pair {
        if (one == other) {
            throw new IllegalArgumentException("company " + one + " with itself");
        }
        long larger = Math.max(one, other);
        one = Math.min(one, other);
        other = larger;
    }

    /** Whether the company is one of the two. */
    public boolean has(long company) {
        return one == company || other == company;
    }

    /** The one that the company is paired with. */
    public long partner(long company) {
        if (!has(company)) {
            throw new IllegalArgumentException("company " + company + " is not in " + this);
        }
        return one == company ? other : one;
    }

    @Override
    public int compareTo(Pair pair) {
        return BY_IDS.compare(this, pair);
    }
}
