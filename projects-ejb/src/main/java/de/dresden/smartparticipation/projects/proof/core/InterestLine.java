package de.dresden.smartparticipation.projects.proof.core;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The interest of one half-year, exact.
 *
 * @param ground why
 * @param cents the sum that bears it
 * @param from first day
 * @param until day after the last
 * @param days days that count
 * @param yearDays days of the year they are a part of
 * @param baseBasisPoints base rate in hundredths of a per cent
 * @param rateBasisPoints the rate that holds: five percentage points above
 */
public record InterestLine(
        InterestGround ground,
        long cents,
        LocalDate from,
        LocalDate until,
        long days,
        int yearDays,
        int baseBasisPoints,
        int rateBasisPoints) {

    private static final int WHOLE = 10_000;
    private static final int SHOWN_DECIMALS = 4;

    /** Cents times {@link #denominator}: sum × rate × days. */
    BigInteger numerator() {
        return BigInteger.valueOf(cents)
                .multiply(BigInteger.valueOf(rateBasisPoints))
                .multiply(BigInteger.valueOf(days));
    }

    BigInteger denominator() {
        return BigInteger.valueOf((long) WHOLE * yearDays);
    }

    /** The last day that bears interest. */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /** For showing only: euros with four decimals. What is claimed is rounded once, over all lines. */
    public BigDecimal shownEuros() {
        return new BigDecimal(numerator())
                .divide(new BigDecimal(denominator()).movePointRight(2), SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }
}
