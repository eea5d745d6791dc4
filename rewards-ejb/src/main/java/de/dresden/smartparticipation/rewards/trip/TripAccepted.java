package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.rewards.emission.Mode;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A trip was accepted.
 *
 * @param trip its key
 * @param member key of the member
 * @param mode how
 * @param metres how far
 * @param start when it began
 * @param seconds how long it took
 * @param day the day in Dresden on which it began
 * @param savingMilligrams what it saves, may be negative; null: unknown
 * @param creditedMilligrams how much of it counts for Taler, 0 or more
 * @param again whether it was accepted before and reversed: what it brought then was taken back
 */
public record TripAccepted(
        long trip,
        long member,
        Mode mode,
        int metres,
        Instant start,
        int seconds,
        LocalDate day,
        Long savingMilligrams,
        long creditedMilligrams,
        boolean again)
        implements Serializable {}
