package de.dresden.smartparticipation.projects.selection.core;

import java.math.BigInteger;

/**
 * What a project costs its supporters now: those who have it pay {@code over/(under·points)} for each of their points, the others all they
 * still have.
 *
 * @param project its place
 * @param over numerator of the price of a point, times the number of voters
 * @param under the prices' denominator
 * @param points points of those who pay in full; positive
 * @param price the price of a point in floating point, rounded from the exact one
 * @param worth what the price is divided by to compare it with that of other projects: the cost with cost utilities, else 1
 */
record Quote(int project, BigInteger over, BigInteger under, long points, double price, long worth) {

    /** Which asks for less per utility (the lesser ρ). Both come from the same prices. */
    int compareTo(Quote other) {
        return over.multiply(weight(other)).compareTo(other.over.multiply(weight(this)));
    }

    private static BigInteger weight(Quote quote) {
        return BigInteger.valueOf(quote.points).multiply(BigInteger.valueOf(quote.worth));
    }
}
