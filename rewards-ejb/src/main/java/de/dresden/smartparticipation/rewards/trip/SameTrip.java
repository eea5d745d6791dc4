package de.dresden.smartparticipation.rewards.trip;

import java.io.Serializable;
import java.time.Instant;

/**
 * A trip of another member that may be the same movement.
 *
 * @param member pseudonym
 * @param start when it began
 * @param metres how far
 * @param seconds how long it took
 * @param state how it stands
 * @param reviewCase key of what is or was decided about it, or null
 */
public record SameTrip(String member, Instant start, int metres, int seconds, TripState state, Long reviewCase)
        implements Serializable {}
