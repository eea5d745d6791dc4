package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * The companies of a round and how well each two of them fit. Two without a score must not be paired. In which order companies and scores
 * came in does not matter.
 */
public final class Scores {

    /** Takes a score. */
    @FunctionalInterface
    public interface Taker {
        void take(Company one, Company other, int score);
    }

    private static final int NONE = -1;

    private final List<Company> companies;
    private final long[] ids;
    /** By the place of the later company, then of the earlier one. */
    private final int[][] rows;

    private Scores(List<Company> companies, long[] ids, int[][] rows) {
        this.companies = companies;
        this.ids = ids;
        this.rows = rows;
    }

    /** @throws IllegalArgumentException if two companies have the same id */
    public static Builder of(Collection<Company> companies) {
        return new Builder(companies);
    }

    /** Takes scores in. */
    public static final class Builder {

        private final Scores made;

        private Builder(Collection<Company> companies) {
            List<Company> sorted = companies.stream()
                    .sorted(Comparator.comparingLong(Company::id))
                    .toList();
            long[] ids = sorted.stream().mapToLong(Company::id).toArray();
            int[][] rows = new int[ids.length][];
            for (int row = 0; row < ids.length; row++) {
                if (row > 0 && ids[row] == ids[row - 1]) {
                    throw new IllegalArgumentException("company " + ids[row] + " is there twice");
                }
                rows[row] = new int[row];
                Arrays.fill(rows[row], NONE);
            }
            made = new Scores(sorted, ids, rows);
        }

        /**
         * That these two may be paired.
         *
         * @param score not negative
         * @throws IllegalArgumentException if a company is unknown, or the two have a score already
         */
        public Builder put(long one, long other, int score) {
            int first = made.place(one);
            int second = made.place(other);
            if (first < 0 || second < 0 || first == second || score < 0) {
                throw new IllegalArgumentException("company " + one + " with " + other + ": " + score);
            }
            int row = Math.max(first, second);
            int column = Math.min(first, second);
            if (made.rows[row][column] != NONE) {
                throw new IllegalArgumentException("company " + one + " with " + other + " twice");
            }
            made.rows[row][column] = score;
            return this;
        }

        /** Nothing can be put any more. */
        public Scores build() {
            return new Scores(
                    made.companies,
                    made.ids,
                    Arrays.stream(made.rows).map(int[]::clone).toArray(int[][]::new));
        }
    }

    /** By id. */
    public List<Company> companies() {
        return companies;
    }

    public boolean has(long company) {
        return place(company) >= 0;
    }

    /** Empty where the two must not be paired. */
    public OptionalInt score(Pair pair) {
        int first = place(pair.one());
        int second = place(pair.other());
        int score = first < 0 || second < 0 ? NONE : rows[second][first];
        return score == NONE ? OptionalInt.empty() : OptionalInt.of(score);
    }

    /** Gives every two that have a score, by ids. */
    public void each(Taker taker) {
        for (int one = 0; one < ids.length; one++) {
            for (int other = one + 1; other < ids.length; other++) {
                if (rows[other][one] != NONE) {
                    taker.take(companies.get(one), companies.get(other), rows[other][one]);
                }
            }
        }
    }

    /** Of the two at these places in {@link #companies}; negative where they must not be paired. */
    int at(int one, int other) {
        return one > other ? rows[one][other] : rows[other][one];
    }

    private int place(long company) {
        return Arrays.binarySearch(ids, company);
    }
}
