package de.dresden.smartparticipation.rewards.statistics;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The statistics of some months.
 *
 * @param first first month that was ever taken, or null
 * @param last last month that was taken, or null
 * @param months those that are asked for, the latest first
 * @param modes by mode, the one of most trips first
 * @param areas by Stadtteil, those first of which most is told
 * @param ages by age of the account; empty where a Stadtteil is chosen
 */
public record StatisticSheet(
        LocalDate first,
        LocalDate last,
        List<MonthRow> months,
        List<GroupRow> modes,
        List<GroupRow> areas,
        List<GroupRow> ages)
        implements Serializable {

    public StatisticSheet {
        months = List.copyOf(months);
        modes = List.copyOf(modes);
        areas = List.copyOf(areas);
        ages = List.copyOf(ages);
    }
}
