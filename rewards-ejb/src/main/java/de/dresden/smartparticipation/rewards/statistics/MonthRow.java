package de.dresden.smartparticipation.rewards.statistics;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A month.
 *
 * @param month its first day
 * @param trips its trips
 * @param earned Taler posted; null where a mode is chosen: Taler have none
 * @param spent Taler paid for offers; null as before
 * @param expired Taler lapsed; null as before, and where a Stadtteil is chosen
 */
public record MonthRow(
        LocalDate month, StatisticCell trips, StatisticCell earned, StatisticCell spent, StatisticCell expired)
        implements Serializable {}
