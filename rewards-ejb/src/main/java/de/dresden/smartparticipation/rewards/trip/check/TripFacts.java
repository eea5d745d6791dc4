package de.dresden.smartparticipation.rewards.trip.check;

import de.dresden.smartparticipation.rewards.emission.Mode;
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

    /** Mean speed in km/h, rounded down, for sentences. */
    public long kilometresPerHour() {
        return metres * 36L / (seconds * 10L);
    }

    /** Whether the mean speed is above a limit in km/h, times a percentage; computed without rounding. */
    boolean fasterThan(long limit, long percent) {
        return metres * 3_600L > limit * percent * seconds * 10L;
    }
}
