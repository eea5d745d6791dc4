package de.dresden.smartparticipation.rewards.trip;

/**
 * An accepted trip was taken back by a clerk: fired in that transaction. What it counted on its day stays counted there.
 *
 * @param trip the trip as it was accepted
 * @param reason why
 */
public record TripReversed(TripAccepted trip, String reason) {}
