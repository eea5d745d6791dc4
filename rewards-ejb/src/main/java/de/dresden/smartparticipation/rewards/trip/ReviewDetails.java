package de.dresden.smartparticipation.rewards.trip;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A case with what helps to decide it.
 *
 * @param row as the queue shows it
 * @param open whether it is still to be decided
 * @param from name of the Stadtteil where it began, or null
 * @param to name of the Stadtteil where it ended, or null
 * @param earlier what was decided about the trip before
 * @param sameDay the member's trips of that day, this one included
 */
public record ReviewDetails(
        ReviewRow row, boolean open, String from, String to, List<Earlier> earlier, List<OwnTrip> sameDay)
        implements Serializable {

    /**
     * A decision.
     *
     * @param accepted whether the trip was accepted by it
     * @param by name of who decided
     * @param at when
     * @param explanation what the member was told
     */
    public record Earlier(boolean accepted, String by, Instant at, String explanation) implements Serializable {}

    public ReviewDetails {
        earlier = List.copyOf(earlier);
        sameDay = List.copyOf(sameDay);
    }
}
