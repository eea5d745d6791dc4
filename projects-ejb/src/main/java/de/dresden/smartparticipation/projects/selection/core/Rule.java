package de.dresden.smartparticipation.projects.selection.core;

/**
 * How it is decided; fixed in a call before its vote opens.
 *
 * @param method the way of selecting
 * @param utility for GREEDY: with COST by votes (points), with CARDINALITY by votes for the money; for EQUAL_SHARES what a project is worth;
 *     without meaning for PHRAGMEN
 * @param completion for EQUAL_SHARES, else NONE
 * @param exhaustive with ADD1 and ADD1U another rule, the exhaustive one: it also stops as soon as nothing more fits the budget
 * @param comparison for EQUAL_SHARES: gives way to the selection by votes if strictly more voters have more from that
 * @param skipping for GREEDY: passes over what costs more than is left, else ends there
 */
public record Rule(
        Method method,
        Utility utility,
        Completion completion,
        boolean exhaustive,
        boolean comparison,
        boolean skipping) {

    /** The ways of selecting. */
    public enum Method {
        GREEDY,
        EQUAL_SHARES,
        PHRAGMEN
    }

    /** By votes, passing over what does not fit. */
    public static Rule greedy(Utility utility) {
        return new Rule(Method.GREEDY, utility, Completion.NONE, false, false, true);
    }

    public static Rule equalShares(Utility utility, Completion completion) {
        return new Rule(Method.EQUAL_SHARES, utility, completion, false, false, true);
    }

    public static Rule phragmen() {
        return new Rule(Method.PHRAGMEN, Utility.CARDINALITY, Completion.NONE, false, false, true);
    }

    /** The same, but it ends where the next one costs more than is left. */
    public Rule withoutSkipping() {
        return new Rule(method, utility, completion, exhaustive, comparison, false);
    }

    /** The same, but Add1 also stops as soon as nothing more fits. */
    public Rule exhaustively() {
        return new Rule(method, utility, completion, true, comparison, skipping);
    }

    /** The same with the comparison step. */
    public Rule compared() {
        return new Rule(method, utility, completion, exhaustive, true, skipping);
    }
}
