package de.dresden.smartparticipation.rewards.statistics;

import de.dresden.smartparticipation.rewards.emission.Mode;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which part of the statistics is wanted.
 *
 * @param from any day of the first month, or null: the first one that was taken
 * @param until any day of the last month, or null: the last one that was taken
 * @param area key of the Stadtteil in which trips began and offers are, or null: all
 * @param mode or null: all
 */
public record StatisticFilter(LocalDate from, LocalDate until, String area, Mode mode) implements Serializable {

    public static final StatisticFilter ALL = new StatisticFilter(null, null, null, null);

    public StatisticFilter {
        from = from == null ? null : from.withDayOfMonth(1);
        until = until == null ? null : until.withDayOfMonth(1);
        area = area == null || area.isBlank() ? null : area;
    }
}
