package de.dresden.smartparticipation.rewards.trip.check;

import de.dresden.smartparticipation.rewards.emission.Mode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * What is known of a trip.
 *
 * @param mode how
 * @param metres how far, 1 to {@value #MOST_METRES}
 * @param start when it began
 * @param seconds how long it took, 1 to {@value #MOST_SECONDS}
 */
public record TripFacts(Mode mode, int metres, Instant start, int seconds) {

    /** Once through the continent. */
    public static final int MOST_METRES = 5_000_000;

    /** A day. */
    public static final int MOST_SECONDS = 86_400;

    public Instant end() {
        return start.plusSeconds(seconds);
    }

    /** Mean speed in km/h for sentences: in tenths, rounded up, so that what is above a limit reads so. */
    BigDecimal kilometresPerHour() {
        return BigDecimal.valueOf(metres * 36L).divide(BigDecimal.valueOf(seconds * 10L), 1, RoundingMode.CEILING);
    }

    /** The same rounded down, for what is below a limit. */
    BigDecimal kilometresPerHourAtLeast() {
        return BigDecimal.valueOf(metres * 36L).divide(BigDecimal.valueOf(seconds * 10L), 1, RoundingMode.FLOOR);
    }

    /** Length in km for sentences, in tenths, rounded up. */
    BigDecimal kilometres() {
        return BigDecimal.valueOf(metres).divide(BigDecimal.valueOf(1_000), 1, RoundingMode.CEILING);
    }

    /** Whether the mean speed is below a limit in km/h. */
    boolean slowerThan(long limit) {
        return metres * 3_600L < limit * 1_000 * seconds;
    }

    /** Whether the mean speed is above a limit in km/h, times a percentage; computed without rounding. */
    boolean fasterThan(long limit, long percent) {
        return metres * 3_600L > limit * percent * seconds * 10L;
    }
}
