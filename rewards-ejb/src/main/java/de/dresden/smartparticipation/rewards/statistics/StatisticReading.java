package de.dresden.smartparticipation.rewards.statistics;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.statistics.StatisticCell.State;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what was taken; three statements. Hidden cells are read as hidden and nothing else. */
@Dependent
class StatisticReading {

    private static final String CELLS = """
            select month, kind, area, mode, age, hidden, people, trips, metres, saving_mg, saving_hidden, unknown_trips, taler
            from rewards.statistic_cell where month between ? and ? and (area is null or mode is null or area = ? or mode = ?)
            order by month desc, area nulls first, mode nulls first, age nulls first""";

    /** A cell with its month, kind and place. */
    record Told(LocalDate month, CellKind kind, Place place, StatisticCell cell) {}

    private final Sql sql;

    @Inject
    StatisticReading(Sql sql) {
        this.sql = sql;
    }

    StatisticSheet sheet(StatisticFilter filter) {
        List<LocalDate> taken = taken();
        if (taken.isEmpty()) {
            return new StatisticSheet(null, null, List.of(), List.of(), List.of(), List.of());
        }
        List<LocalDate> months = wanted(taken, filter);
        Tables tables = new Tables(cells(months, filter), countingBack(), filter);
        return new StatisticSheet(
                taken.get(0),
                taken.get(taken.size() - 1),
                months.stream()
                        .map(tables::month)
                        .sorted(Comparator.comparing(MonthRow::month).reversed())
                        .toList(),
                tables.groups(Place::mode, place -> new Place(filter.area(), place.mode(), null)),
                tables.groups(Place::area, place -> new Place(place.area(), name(filter), null)),
                filter.area() != null
                        ? List.of()
                        : tables.groups(Place::age, place -> new Place(null, name(filter), place.age())).stream()
                                .sorted(Comparator.comparing(row -> AccountAge.valueOf(row.key())))
                                .toList());
    }

    List<Told> cells(StatisticFilter filter) {
        return cells(wanted(taken(), filter), filter);
    }

    /** The whole of each month, the first one first: for the public. */
    List<MonthRow> wholes() {
        Tables tables = new Tables(cells(taken(), StatisticFilter.ALL), countingBack(), StatisticFilter.ALL);
        return taken().stream().map(tables::month).toList();
    }

    /** The months in which there was anything. */
    private List<LocalDate> taken() {
        return sql.list("select distinct month from rewards.statistic_cell order by month", row -> row.day("month"));
    }

    /** The months of which what was taken back was counted. */
    private Set<LocalDate> countingBack() {
        return Set.copyOf(
                sql.list("select month from rewards.statistic_month where taken_back", row -> row.day("month")));
    }

    private static List<LocalDate> wanted(List<LocalDate> taken, StatisticFilter filter) {
        if (taken.isEmpty()) {
            return List.of();
        }
        LocalDate until = filter.until() == null ? taken.get(taken.size() - 1) : filter.until();
        LocalDate from = filter.from() == null ? taken.get(0) : filter.from();
        return taken.stream()
                .filter(month -> !month.isBefore(from) && !month.isAfter(until))
                .toList();
    }

    private List<Told> cells(List<LocalDate> months, StatisticFilter filter) {
        return months.isEmpty()
                ? List.of()
                : sql.list(
                        CELLS,
                        StatisticReading::told,
                        months.get(0),
                        months.get(months.size() - 1),
                        filter.area(),
                        name(filter));
    }

    private static Told told(Row row) throws SQLException {
        return new Told(
                row.day("month"),
                CellKind.valueOf(row.text("kind")),
                new Place(row.text("area"), row.text("mode"), row.text("age")),
                row.flag("hidden")
                        ? StatisticCell.HIDDEN
                        : new StatisticCell(
                                State.SHOWN,
                                row.number("people"),
                                row.number("trips"),
                                row.number("metres"),
                                row.id("saving_mg"),
                                !row.flag("saving_hidden"),
                                row.id("unknown_trips"),
                                row.number("taler")));
    }

    private static String name(StatisticFilter filter) {
        return filter.mode() == null ? null : filter.mode().name();
    }

    /** The cells of some months, arranged. */
    private static final class Tables {

        private record Key(LocalDate month, CellKind kind, Place place) {}

        private final StatisticFilter filter;
        private final Set<LocalDate> countingBack;
        private final List<Told> all;
        private final Map<Key, StatisticCell> cells;

        Tables(List<Told> all, Set<LocalDate> countingBack, StatisticFilter filter) {
            this.all = all;
            this.countingBack = countingBack;
            this.filter = filter;
            this.cells = all.stream()
                    .collect(Collectors.toMap(told -> new Key(told.month(), told.kind(), told.place()), Told::cell));
        }

        MonthRow month(LocalDate month) {
            Place place = new Place(filter.area(), name(filter), null);
            boolean noTaler = filter.mode() != null;
            return new MonthRow(
                    month,
                    at(month, CellKind.TRIPS, place),
                    noTaler ? null : at(month, CellKind.EARNED, place),
                    noTaler ? null : at(month, CellKind.SPENT, place),
                    noTaler || filter.area() != null ? null : at(month, CellKind.EXPIRED, place),
                    back(month, CellKind.TAKEN_BACK, place),
                    back(month, CellKind.REVERSED, place));
        }

        /** Of the whole month only, and not where it was not counted: that is not zero. */
        private StatisticCell back(LocalDate month, CellKind kind, Place place) {
            boolean whole = place.mode() == null && place.area() == null;
            return whole && countingBack.contains(month) ? at(month, kind, place) : null;
        }

        /** A row for each value of a dimension that some month knows. */
        List<GroupRow> groups(Function<Place, String> dimension, Function<Place, Place> where) {
            return all.stream()
                    .map(Told::place)
                    .filter(place ->
                            dimension.apply(place) != null && where.apply(place).equals(place))
                    .distinct()
                    .map(place -> group(dimension.apply(place), place))
                    .sorted(Comparator.comparing(GroupRow::whollyHidden)
                            .thenComparing(row -> -row.trips().trips())
                            .thenComparing(GroupRow::key))
                    .toList();
        }

        private GroupRow group(String key, Place place) {
            List<StatisticCell> trips = of(CellKind.TRIPS, place);
            boolean taler = place.mode() == null;
            return new GroupRow(
                    key,
                    sum(trips),
                    hidden(trips),
                    taler ? sum(CellKind.EARNED, place) : null,
                    taler ? sum(CellKind.SPENT, place) : null,
                    taler && place.area() == null ? sum(CellKind.EXPIRED, place) : null,
                    taler && place.area() == null && !countingBack.isEmpty() ? sum(CellKind.TAKEN_BACK, place) : null);
        }

        private GroupRow.Sum sum(CellKind kind, Place place) {
            List<StatisticCell> some = of(kind, place);
            return new GroupRow.Sum(
                    some.stream().mapToLong(StatisticCell::taler).sum(), hidden(some));
        }

        private static StatisticCell sum(List<StatisticCell> cells) {
            List<StatisticCell> shown =
                    cells.stream().filter(StatisticCell::shown).toList();
            if (shown.isEmpty()) {
                return cells.isEmpty() ? StatisticCell.NONE : StatisticCell.HIDDEN;
            }
            boolean savingTold = shown.stream().allMatch(StatisticCell::savingTold);
            boolean unknownTold = shown.stream().allMatch(cell -> cell.unknownTrips() != null);
            List<Long> known = shown.stream()
                    .map(StatisticCell::savingMilligrams)
                    .filter(Objects::nonNull)
                    .toList();
            return new StatisticCell(
                    State.SHOWN,
                    0,
                    shown.stream().mapToLong(StatisticCell::trips).sum(),
                    shown.stream().mapToLong(StatisticCell::metres).sum(),
                    known.isEmpty() || !savingTold
                            ? null
                            : known.stream().mapToLong(Long::longValue).sum(),
                    savingTold,
                    unknownTold
                            ? shown.stream()
                                    .mapToLong(StatisticCell::unknownTrips)
                                    .sum()
                            : null,
                    0);
        }

        private static int hidden(List<StatisticCell> cells) {
            return (int) cells.stream().filter(cell -> !cell.shown()).count();
        }

        private List<StatisticCell> of(CellKind kind, Place place) {
            return all.stream()
                    .filter(told -> told.kind() == kind && told.place().equals(place))
                    .map(Told::cell)
                    .toList();
        }

        private StatisticCell at(LocalDate month, CellKind kind, Place place) {
            return cells.getOrDefault(new Key(month, kind, place), StatisticCell.NONE);
        }
    }
}
