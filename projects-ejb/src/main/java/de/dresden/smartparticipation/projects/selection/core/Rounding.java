package de.dresden.smartparticipation.projects.selection.core;

import java.math.BigInteger;

/** From whole numbers of any size to floating point. */
final class Rounding {

    /** Half the distance from 1 to the next number: the relative error of one rounding. */
    static final double ONCE = 0x1p-53;

    private static final int DIGITS = 62;

    private Rounding() {}

    /** numerator/denominator with a relative error of at most two roundings. @param denominator positive */
    static double quotient(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() == 0) {
            return 0;
        }
        int shift = DIGITS - numerator.bitLength() + denominator.bitLength();
        BigInteger scaled = shift >= 0 ? numerator.shiftLeft(shift) : numerator.shiftRight(-shift);
        return Math.scalb(scaled.divide(denominator).doubleValue(), -shift);
    }
}
