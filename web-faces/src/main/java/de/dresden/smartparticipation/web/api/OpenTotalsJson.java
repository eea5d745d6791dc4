package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.statistics.ClimateTotals;
import de.dresden.smartparticipation.rewards.statistics.StatisticCell;
import java.time.LocalDate;
import java.util.List;

/** What the climate rewards have come to; sums of the months that are told. */
public record OpenTotalsJson(
        LocalDate first,
        LocalDate last,
        long savingMilligrams,
        long trips,
        long metres,
        long unknownTrips,
        long earned,
        long spent,
        long expired,
        long hiddenMonths,
        List<StatisticJson.Month> months,
        List<String> partners,
        List<ClimateTotals.Source> factors) {

    static OpenTotalsJson of(ClimateTotals totals) {
        return new OpenTotalsJson(
                totals.first(),
                totals.last(),
                totals.savingMilligrams(),
                totals.trips(),
                totals.metres(),
                totals.unknownTrips(),
                totals.earned(),
                totals.spent(),
                totals.expired(),
                totals.hiddenMonths(),
                totals.months().stream()
                        .filter(month -> month.trips().state() != StatisticCell.State.NONE)
                        .map(StatisticJson.Month::of)
                        .toList(),
                totals.partners(),
                totals.sources());
    }
}
