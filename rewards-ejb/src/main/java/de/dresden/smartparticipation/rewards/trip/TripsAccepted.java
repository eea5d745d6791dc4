package de.dresden.smartparticipation.rewards.trip;

import java.util.List;

/**
 * Trips of one member were accepted, when they came in or by a clerk: fired once a call, in its transaction.
 *
 * @param member key of the member
 * @param trips at least one, in the order in which they were reported
 */
public record TripsAccepted(long member, List<TripAccepted> trips) {

    public TripsAccepted {
        trips = List.copyOf(trips);
    }
}
