package de.dresden.smartparticipation.rewards.trip.check;

import java.util.ArrayList;
import java.util.List;

/**
 * When two trips, of two members, are taken for one movement: the same mode, begun within {@value #START_SECONDS} s of each other,
 * lengths within {@value #METRES_PERCENT} % and durations within {@value #SECONDS_PERCENT} % of the greater. Two phones in one tram
 * measure about that differently, and who copies a trip and changes a metre is found too. It only brings a clerk to look.
 *
 * <p>Two members may report one movement at the same moment, neither seeing the other's trip. So each claims cells first: start and
 * length are cut into cells three times as wide as the tolerance, in {@value #GRIDS} grids, each moved by one tolerance. The borders
 * of all grids are a tolerance apart, so two trips that are the same movement are parted in one grid at most by their start and in
 * one by their length: in the third they share a cell, and the second waits for the first there.
 */
public final class SameMovement {

    public static final int START_SECONDS = 60;
    public static final int METRES_PERCENT = 2;
    public static final int SECONDS_PERCENT = 5;

    private static final int GRIDS = 3;
    private static final int ALL = 100;

    /** As lengths are compared by their ratio, they are cut by their logarithm; a trifle wider than 100 : 98. */
    private static final double RATIO = Math.log(1.0205);

    private SameMovement() {}

    public static boolean of(TripFacts one, TripFacts other) {
        return one.mode() == other.mode()
                && Math.abs(one.start().getEpochSecond() - other.start().getEpochSecond()) <= START_SECONDS
                && near(one.metres(), other.metres(), METRES_PERCENT)
                && near(one.seconds(), other.seconds(), SECONDS_PERCENT);
    }

    /** Cells of a trip, one a grid: of two that are the same movement one is the same. */
    public static List<String> cells(TripFacts trip) {
        List<String> cells = new ArrayList<>();
        for (int grid = 0; grid < GRIDS; grid++) {
            long start = (trip.start().getEpochSecond() + (long) grid * START_SECONDS) / (GRIDS * START_SECONDS);
            long length = (long) ((Math.log(trip.metres()) + grid * RATIO) / (GRIDS * RATIO));
            cells.add(trip.mode() + "." + grid + "." + start + "." + length);
        }
        return cells;
    }

    private static boolean near(long one, long other, int percent) {
        return Math.abs(one - other) * ALL <= percent * Math.max(one, other);
    }
}
