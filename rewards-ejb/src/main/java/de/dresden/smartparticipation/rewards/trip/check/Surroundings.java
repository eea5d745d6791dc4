package de.dresden.smartparticipation.rewards.trip.check;

import java.time.Instant;

/**
 * What a trip is judged against.
 *
 * @param now when it came in
 * @param overlapping the client-made name of another trip of the member at the same time, or null
 * @param knownOfAnother whether another member reported the same movement ({@link SameMovement})
 * @param saving milligrams that it saves, or null: unknown
 * @param creditedToday milligrams of the member that counted on the trip's day so far, also where they were taken back
 */
public record Surroundings(Instant now, String overlapping, boolean knownOfAnother, Long saving, long creditedToday) {}
