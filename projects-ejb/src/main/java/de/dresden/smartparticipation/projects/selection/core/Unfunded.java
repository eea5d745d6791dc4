package de.dresden.smartparticipation.projects.selection.core;

/**
 * A project that was not funded, and what it was short of at the end. Money is in the election's smallest unit.
 *
 * @param project its id
 * @param cost what it costs
 * @param supporters how many voters named it
 * @param held by equal shares: what its supporters still held together when nothing more could be bought; else, and where
 *     the comparison chose the order of votes, null
 * @param missing by equal shares: what they lacked, cost less held, more than zero where anybody voted for it; else null
 * @param overBudget how much more money the city would have needed after all that was funded; zero or less: there was enough
 * @param endedAt id of the project at which the rule ended, since it costs more than was left; null where the rule passes over such ones
 */
public record Unfunded(
        String project, long cost, long supporters, Fraction held, Fraction missing, long overBudget, String endedAt) {

    /** What kept it from being funded; there is always something. */
    public Lack lack() {
        if (supporters == 0 && (missing != null || overBudget <= 0)) {
            return Lack.VOTES;
        }
        if (missing != null && missing.compareTo(Fraction.ZERO) > 0) {
            return Lack.SHARES;
        }
        return overBudget > 0 ? Lack.BUDGET : Lack.ENDED;
    }
}
