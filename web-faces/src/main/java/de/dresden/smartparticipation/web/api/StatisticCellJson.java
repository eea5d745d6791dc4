package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.statistics.GroupRow;
import de.dresden.smartparticipation.rewards.statistics.StatisticCell;

/**
 * A cell of the statistics. What is not told has no figures.
 *
 * @param shown false: fewer than twenty people, or something else would follow from it
 * @param people left out where several months are summed
 * @param savingMilligrams left out where it is unknown or not told, which is not zero
 * @param unknownTrips left out where fewer than twenty people stand behind them
 */
public record StatisticCellJson(
        boolean shown, Long people, Long trips, Long metres, Long savingMilligrams, Long unknownTrips) {

    private static final StatisticCellJson HIDDEN = new StatisticCellJson(false, null, null, null, null, null);

    static StatisticCellJson of(StatisticCell cell) {
        return cell.shown()
                ? new StatisticCellJson(
                        true, cell.people(), cell.trips(), cell.metres(), cell.savingMilligrams(), cell.unknownTrips())
                : HIDDEN;
    }

    static StatisticCellJson sum(GroupRow row) {
        StatisticCellJson cell = of(row.trips());
        return new StatisticCellJson(
                cell.shown(), null, cell.trips(), cell.metres(), cell.savingMilligrams(), cell.unknownTrips());
    }
}
