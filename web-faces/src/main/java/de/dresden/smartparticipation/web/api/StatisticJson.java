package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.statistics.GroupRow;
import de.dresden.smartparticipation.rewards.statistics.MonthRow;
import de.dresden.smartparticipation.rewards.statistics.StatisticCell;
import de.dresden.smartparticipation.rewards.statistics.StatisticSheet;
import java.time.LocalDate;
import java.util.List;

/** The statistics of some months. */
public record StatisticJson(
        LocalDate first, LocalDate last, List<Month> months, List<Group> modes, List<Group> areas, List<Group> ages) {

    /**
     * A month.
     *
     * @param earned Taler; left out where they are not told, or a mode is chosen
     * @param takenBack Taler; left out as well where a Stadtteil is chosen, or the month was counted before there was this figure
     * @param reversed trips that were taken back; left out as {@code takenBack}
     */
    public record Month(
            LocalDate month,
            StatisticCellJson trips,
            Long earned,
            Long spent,
            Long expired,
            Long takenBack,
            StatisticCellJson reversed) {

        static Month of(MonthRow row) {
            return new Month(
                    row.month(),
                    StatisticCellJson.of(row.trips()),
                    taler(row.earned()),
                    taler(row.spent()),
                    taler(row.expired()),
                    taler(row.takenBack()),
                    row.reversed() == null ? null : StatisticCellJson.of(row.reversed()));
        }

        private static Long taler(StatisticCell cell) {
            return cell == null || !cell.shown() ? null : cell.taler();
        }
    }

    /**
     * The months of one mode, Stadtteil or age together.
     *
     * @param hiddenMonths how many are not in the sum
     */
    public record Group(
            String key,
            StatisticCellJson trips,
            int hiddenMonths,
            Taler earned,
            Taler spent,
            Taler expired,
            Taler takenBack) {

        static Group of(GroupRow row) {
            return new Group(
                    row.key(),
                    StatisticCellJson.sum(row),
                    row.hiddenTrips(),
                    Taler.of(row.earned()),
                    Taler.of(row.spent()),
                    Taler.of(row.expired()),
                    Taler.of(row.takenBack()));
        }
    }

    /**
     * Taler of the months that are told, and how many are not.
     *
     * @param taler left out where nothing is told, which is not zero
     */
    public record Taler(Long taler, int hiddenMonths) {

        static Taler of(GroupRow.Sum sum) {
            return sum == null ? null : new Taler(sum.told(), sum.hidden());
        }
    }

    static StatisticJson of(StatisticSheet sheet) {
        return new StatisticJson(
                sheet.first(),
                sheet.last(),
                sheet.months().stream().map(Month::of).toList(),
                sheet.modes().stream().map(Group::of).toList(),
                sheet.areas().stream().map(Group::of).toList(),
                sheet.ages().stream().map(Group::of).toList());
    }
}
