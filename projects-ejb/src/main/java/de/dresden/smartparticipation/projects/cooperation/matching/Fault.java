package de.dresden.smartparticipation.projects.cooperation.matching;

/**
 * What is wrong with a matching or with its proof.
 *
 * @param kind what
 * @param where which companies and numbers, for people who look for the mistake
 */
public record Fault(Kind kind, String where) {

    /** What can be wrong. */
    public enum Kind {
        /** A company that is not in the round, is in two pairs, or is neither in a pair nor alone. */
        COMPANY,
        /** A pair that must not be, or whose score is not what it says. */
        PAIR,
        /** A fixed pair is not there, or a pair says that it is fixed and is not. */
        FIXED,
        /** More pairs than the settings allow. */
        TOO_MANY,
        /** The totals are not those of the pairs. */
        TOTALS,
        /** It is not proven that there cannot be more pairs. */
        MOST_PAIRS,
        /** It is not proven that the worst pair cannot be better. */
        WORST_PAIR,
        /** It is not proven that the sum and the waiting cannot be larger. */
        SUM
    }
}
