package de.dresden.smartparticipation.rewards.trip;

import java.time.Instant;

/**
 * Details of trips are about to go: whoever counts with them does it now, in the same transaction.
 *
 * @param at when
 */
public record TripDetailsEnding(Instant at) {}
