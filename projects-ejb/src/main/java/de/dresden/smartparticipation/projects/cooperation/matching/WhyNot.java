package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.OptionalInt;

/**
 * The answer to «why are these two not paired?».
 *
 * @param pair who
 * @param answer in short
 * @param score of the two, empty where they must not be paired
 * @param best what the best matching reaches
 * @param with what the best matching with this pair reaches; null where the pair cannot be
 */
public record WhyNot(Pair pair, Answer answer, OptionalInt score, Totals best, Totals with) {

    /** Why two are not paired. */
    public enum Answer {
        /** They are. */
        PAIRED,
        /** A rule of the round excludes it: they have no score. */
        EXCLUDED,
        /** It was forbidden. */
        FORBIDDEN,
        /** Their score is too small for the round. */
        TOO_SMALL,
        /** One of them is in a fixed pair. */
        FIXED,
        /** The fixed pairs are all that there may be. */
        NO_MORE_PAIRS,
        /** There is a best matching with this pair too; the one that was made comes first by ids. */
        AS_GOOD,
        /** The whole would be worse: see {@link #loss()}. */
        WORSE
    }

    /**
     * What the pair would cost in total.
     *
     * @throws IllegalStateException if the pair cannot be
     */
    public Loss loss() {
        if (with == null) {
            throw new IllegalStateException(pair + ": " + answer);
        }
        return new Loss(
                best.pairs() - with.pairs(),
                best.worst() - with.worst(),
                best.sum() - with.sum(),
                best.waited() - with.waited());
    }

    /**
     * By how much less the matching with the pair reaches, level by level. The first that is not zero is positive and decides; what comes
     * after it can be negative.
     *
     * @param pairs how many fewer
     * @param worst by how much the worst pair is worse
     * @param sum of scores, how much less
     * @param waited earlier rounds of those in a pair, how many fewer
     */
    public record Loss(int pairs, int worst, long sum, long waited) {}
}
