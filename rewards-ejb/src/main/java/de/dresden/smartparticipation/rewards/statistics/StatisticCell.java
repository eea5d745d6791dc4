package de.dresden.smartparticipation.rewards.statistics;

import java.io.Serializable;

/**
 * One cell as it is told. A hidden one carries no figure.
 *
 * @param state whether there is something, and whether it is told
 * @param people different members behind it
 * @param trips accepted trips
 * @param metres their length
 * @param savingMilligrams CO2e saved, also below zero; null: of none of the trips it is known
 * @param unknownTrips trips whose saving is not known
 * @param taler whole Taler, of the kinds that are Taler
 */
public record StatisticCell(
        State state, long people, long trips, long metres, Long savingMilligrams, long unknownTrips, long taler)
        implements Serializable {

    /** Whether there is something, and whether it is told. */
    public enum State {
        /** Nobody: zero. */
        NONE,
        /** Fewer than twenty people, or something else would follow from it. */
        HIDDEN,
        SHOWN
    }

    static final StatisticCell NONE = new StatisticCell(State.NONE, 0, 0, 0, 0L, 0, 0);
    static final StatisticCell HIDDEN = new StatisticCell(State.HIDDEN, 0, 0, 0, null, 0, 0);

    public boolean shown() {
        return state != State.HIDDEN;
    }
}
