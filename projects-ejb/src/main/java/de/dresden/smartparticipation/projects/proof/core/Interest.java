package de.dresden.smartparticipation.projects.proof.core;

import de.dresden.smartparticipation.projects.call.DayCount;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Five percentage points a year over the base rate of each half-year (§ 49a Abs. 3 Satz 1 VwVfG, § 247 BGB): simple interest, exact over
 * all half-years, rounded half up to the cent at the very end.
 */
public final class Interest {

    /** Five percentage points. */
    static final int ABOVE_BASE = 500;

    private static final BigInteger TWO = BigInteger.TWO;

    private Interest() {}

    /** @return the lines and their sum; refused where a base rate is missing, a sum is not positive, or days are turned round */
    public static InterestSheet on(List<InterestPeriod> periods, BaseRates rates, DayCount count) {
        List<InterestLine> lines = new ArrayList<>();
        for (InterestPeriod period : periods) {
            if (period.cents() <= 0) {
                return InterestSheet.refused(Refusals.notPositive());
            }
            if (period.until().isBefore(period.from())) {
                return InterestSheet.refused(Refusals.daysTurned(period.from(), period.until()));
            }
            LocalDate from = period.from();
            while (from.isBefore(period.until())) {
                LocalDate end = HalfYears.next(from);
                LocalDate until = end.isBefore(period.until()) ? end : period.until();
                OptionalInt base = rates.on(from);
                if (base.isEmpty()) {
                    return InterestSheet.refused(Refusals.rateMissing(HalfYears.firstDay(from)));
                }
                lines.add(line(period, from, until, base.getAsInt(), count));
                from = until;
            }
        }
        BigInteger sum = roundedSum(lines);
        return sum.bitLength() >= Long.SIZE
                ? InterestSheet.refused(Refusals.tooLarge())
                : new InterestSheet(lines, sum.longValueExact(), null);
    }

    private static InterestLine line(InterestPeriod period, LocalDate from, LocalDate until, int base, DayCount count) {
        return new InterestLine(
                period.ground(),
                period.cents(),
                from,
                until,
                Days.between(from, until, count),
                Days.ofYear(from, count),
                base,
                base + ABOVE_BASE);
    }

    /** Adds fractions and rounds once: half a cent and more is a cent, also below nothing (−0.5 is 0). */
    private static BigInteger roundedSum(List<InterestLine> lines) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (InterestLine line : lines) {
            BigInteger other = line.denominator();
            BigInteger common = denominator.divide(denominator.gcd(other)).multiply(other);
            numerator = numerator
                    .multiply(common.divide(denominator))
                    .add(line.numerator().multiply(common.divide(other)));
            denominator = common;
        }
        BigInteger[] parts = numerator.multiply(TWO).add(denominator).divideAndRemainder(denominator.multiply(TWO));
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
