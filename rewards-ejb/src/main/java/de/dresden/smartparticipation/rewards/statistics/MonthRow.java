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
 * @param takenBack Taler taken back; null as before, and where the month was taken before that was counted
 * @param reversed trips taken back, with what they would have saved; null as {@code takenBack}, and where a mode is chosen
 */
public record MonthRow(
        LocalDate month,
        StatisticCell trips,
        StatisticCell earned,
        StatisticCell spent,
        StatisticCell expired,
        StatisticCell takenBack,
        StatisticCell reversed)
        implements Serializable {}
