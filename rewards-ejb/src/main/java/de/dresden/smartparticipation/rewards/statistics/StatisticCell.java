package de.dresden.smartparticipation.rewards.statistics;

import java.io.Serializable;

/**
 * One cell as it is told. A hidden one carries no figure.
 *
 * @param state whether there is something, and whether it is told
 * @param people different members behind it
 * @param trips accepted trips
 * @param metres their length
 * @param savingMilligrams CO2e saved, also below zero; null: of none of the trips it is known, or it is not told
 * @param savingTold whether the saving is told: too few people may stand behind the trips of which it is known
 * @param unknownTrips trips whose saving is not known; null: not told, for too few people stand behind them
 * @param taler whole Taler, of the kinds that are Taler
 */
public record StatisticCell(
        State state,
        long people,
        long trips,
        long metres,
        Long savingMilligrams,
        boolean savingTold,
        Long unknownTrips,
        long taler)
        implements Serializable {

    /** Whether there is something, and whether it is told. */
    public enum State {
        /** Nobody: zero. */
        NONE,
        /** Fewer than twenty people, or something else would follow from it. */
        HIDDEN,
        SHOWN
    }

    static final StatisticCell NONE = new StatisticCell(State.NONE, 0, 0, 0, 0L, true, 0L, 0);
    static final StatisticCell HIDDEN = new StatisticCell(State.HIDDEN, 0, 0, 0, null, false, null, 0);

    public boolean shown() {
        return state != State.HIDDEN;
    }
}
