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
        Long unknownTrips,
        Long earned,
        Long spent,
        Long expired,
        Long takenBack,
        long hiddenMonths,
        HiddenTaler hiddenTalerMonths,
        List<StatisticJson.Month> months,
        List<String> partners,
        List<ClimateTotals.Source> factors) {

    /** In how many months too few people stand behind the Taler: those are not in the sums. */
    public record HiddenTaler(long earned, long spent, long expired, long takenBack) {}

    static OpenTotalsJson of(ClimateTotals totals) {
        return new OpenTotalsJson(
                totals.first(),
                totals.last(),
                totals.savingMilligrams(),
                totals.trips(),
                totals.metres(),
                totals.unknownTrips(),
                totals.earned().taler(),
                totals.spent().taler(),
                totals.expired().taler(),
                totals.takenBack().taler(),
                totals.hiddenMonths(),
                new HiddenTaler(
                        totals.earned().hiddenMonths(),
                        totals.spent().hiddenMonths(),
                        totals.expired().hiddenMonths(),
                        totals.takenBack().hiddenMonths()),
                totals.months().stream()
                        .filter(month -> month.trips().state() != StatisticCell.State.NONE)
                        .map(StatisticJson.Month::of)
                        .toList(),
                totals.partners(),
                totals.sources());
    }
}
