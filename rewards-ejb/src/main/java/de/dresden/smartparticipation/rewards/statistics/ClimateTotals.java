package de.dresden.smartparticipation.rewards.statistics;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the programme has come to so far, for everybody: sums of the months that are told.
 *
 * @param months each month, the first one first; Taler and trips of one may be hidden
 * @param partners names of the partner businesses that take part now, by name
 * @param sources the emission factors with which it was computed, the newest first
 */
public record ClimateTotals(List<MonthRow> months, List<String> partners, List<Source> sources)
        implements Serializable {

    /**
     * A set of emission factors.
     *
     * @param reference as {@code EF-2024-1}
     * @param year year of the figures
     * @param source whose they are, as the clerks entered it
     * @param scope what is in them, as the source says
     * @param baselineGramsPerKm what a trip is compared with: grams CO2e of a passenger-kilometre by car
     */
    public record Source(String reference, int year, String source, String scope, int baselineGramsPerKm)
            implements Serializable {}

    public ClimateTotals {
        months = List.copyOf(months);
        partners = List.copyOf(partners);
        sources = List.copyOf(sources);
    }

    /** First month of which trips are told, or null. */
    public LocalDate first() {
        return toldMonths().map(MonthRow::month).findFirst().orElse(null);
    }

    /** Last month of which trips are told, or null. */
    public LocalDate last() {
        return toldMonths().map(MonthRow::month).reduce((one, next) -> next).orElse(null);
    }

    public long trips() {
        return told().stream().mapToLong(StatisticCell::trips).sum();
    }

    public long metres() {
        return told().stream().mapToLong(StatisticCell::metres).sum();
    }

    /** Milligrams CO2e; of trips whose saving is unknown nothing is in it. */
    public long savingMilligrams() {
        return told().stream()
                .mapToLong(cell -> cell.savingMilligrams() == null ? 0 : cell.savingMilligrams())
                .sum();
    }

    /** Trips whose saving is unknown; null where in some month it is not told how many they are. */
    public Long unknownTrips() {
        return told().stream().anyMatch(cell -> cell.unknownTrips() == null)
                ? null
                : told().stream().mapToLong(StatisticCell::unknownTrips).sum();
    }

    /** Months of which the saving is not told, though the trips are. */
    public long withoutSaving() {
        return told().stream().filter(cell -> !cell.savingTold()).count();
    }

    public TalerSum earned() {
        return sum(MonthRow::earned);
    }

    public TalerSum spent() {
        return sum(MonthRow::spent);
    }

    public TalerSum expired() {
        return sum(MonthRow::expired);
    }

    /** Of the months that count them. */
    public TalerSum takenBack() {
        return sum(MonthRow::takenBack);
    }

    /**
     * Taler of the months that are told.
     *
     * @param taler their sum; null where there is something in no month but hidden ones: that is not zero
     * @param hiddenMonths months that are not in it, because too few people stand behind them
     */
    public record TalerSum(Long taler, long hiddenMonths) implements Serializable {}

    private TalerSum sum(Function<MonthRow, StatisticCell> kind) {
        List<StatisticCell> cells =
                months.stream().map(kind).filter(Objects::nonNull).toList();
        long hidden = cells.stream().filter(cell -> !cell.shown()).count();
        boolean some = cells.stream().anyMatch(cell -> cell.state() == StatisticCell.State.SHOWN);
        return new TalerSum(
                hidden > 0 && !some
                        ? null
                        : cells.stream().mapToLong(StatisticCell::taler).sum(),
                hidden);
    }

    /** In how many months there were too few people for their trips to be told. */
    public long hiddenMonths() {
        return months.stream().filter(month -> !month.trips().shown()).count();
    }

    private List<StatisticCell> told() {
        return toldMonths().map(MonthRow::trips).toList();
    }

    private Stream<MonthRow> toldMonths() {
        return months.stream().filter(month -> month.trips().state() == StatisticCell.State.SHOWN);
    }
}
