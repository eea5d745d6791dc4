package de.dresden.smartparticipation.rewards.statistics;

import java.io.Serializable;
import java.util.stream.Stream;

/**
 * Several months of one mode, Stadtteil or age: the sum of those that are told. People are not summed: they may be the same.
 *
 * @param key name of the mode or age, key of the Stadtteil, empty where none was reported
 * @param trips sum of the trips
 * @param hiddenTrips in how many months its trips are hidden and not in the sum
 * @param earned Taler; null where the table has none
 * @param spent Taler; null where the table has none
 * @param expired Taler; null where the table has none
 * @param takenBack Taler; null where the table has none, or no month has counted them
 */
public record GroupRow(
        String key, StatisticCell trips, int hiddenTrips, Sum earned, Sum spent, Sum expired, Sum takenBack)
        implements Serializable {

    /**
     * Taler of several months.
     *
     * @param taler of those that are told
     * @param hidden how many months are hidden and not in it
     */
    public record Sum(long taler, int hidden) implements Serializable {

        /** What is told; null where months are hidden and the others have nothing: that is not zero. */
        public Long told() {
            return hidden > 0 && taler == 0 ? null : Long.valueOf(taler);
        }
    }

    /** Whether nothing of it is told. */
    public boolean whollyHidden() {
        return trips.state() != StatisticCell.State.SHOWN
                && Stream.of(earned, spent, expired, takenBack).allMatch(sum -> sum == null || sum.taler() == 0);
    }
}
