package de.dresden.smartparticipation.rewards.trip.check;

import java.time.Instant;

/**
 * What a trip is judged against.
 *
 * @param now when it came in
 * @param countsFrom before that the member's trips belong to an account that it gave up, or null
 * @param overlapping another trip of the member at the same time, or null
 * @param knownOfAnother whether another member reported the same movement ({@link SameMovement})
 * @param saving milligrams that it saves, or null: unknown
 * @param creditedToday milligrams of the member that counted on the trip's day so far, also where they were taken back
 */
public record Surroundings(
        Instant now, Instant countsFrom, Overlap overlapping, boolean knownOfAnother, Long saving, long creditedToday) {

    /** Of a member who was never here before. */
    public Surroundings(Instant now, Overlap overlapping, boolean knownOfAnother, Long saving, long creditedToday) {
        this(now, null, overlapping, knownOfAnother, saving, creditedToday);
    }
}
