package de.dresden.smartparticipation.projects.selection.core;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What a point of each bought project costs, exactly: whole numbers over one denominator that grows with the purchases, so that sums of
 * them need neither division nor reduction.
 */
final class Prices {

    private final BigInteger[] numerators;
    private BigInteger denominator = BigInteger.ONE;

    Prices(int projects) {
        numerators = new BigInteger[projects];
    }

    void clear() {
        Arrays.fill(numerators, null);
        denominator = BigInteger.ONE;
    }

    BigInteger denominator() {
        return denominator;
    }

    /** Over the denominator. @return null for what is not bought */
    BigInteger of(int project) {
        return numerators[project];
    }

    /** Σ counts·price over the denominator. @param counts by project; only those of bought ones matter */
    BigInteger sum(long[] counts) {
        BigInteger sum = BigInteger.ZERO;
        for (int project = 0; project < counts.length; project++) {
            if (counts[project] != 0 && numerators[project] != null) {
                sum = sum.add(numerators[project].multiply(BigInteger.valueOf(counts[project])));
            }
        }
        return sum;
    }

    /** The project costs over/(denominator·points) a point. @param points positive */
    void add(int project, BigInteger over, long points) {
        BigInteger all = BigInteger.valueOf(points);
        BigInteger common = over.gcd(all);
        BigInteger factor = all.divide(common);
        if (!factor.equals(BigInteger.ONE)) {
            for (int known = 0; known < numerators.length; known++) {
                if (numerators[known] != null) {
                    numerators[known] = numerators[known].multiply(factor);
                }
            }
            denominator = denominator.multiply(factor);
        }
        numerators[project] = over.divide(common);
    }
}
