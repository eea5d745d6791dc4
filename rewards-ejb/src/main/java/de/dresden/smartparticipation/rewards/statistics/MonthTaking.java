package de.dresden.smartparticipation.rewards.statistics;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleSheet;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import de.dresden.smartparticipation.rewards.trip.TripDetailsEnding;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes what months came to, once each. */
@Dependent
class MonthTaking {

    /** After the last day on which a trip of the month can come in: what was looked at quickly is decided by then. */
    private static final int SETTLING_DAYS = 2;

    private static final String FIRST = """
            select min(d) as day from (
                select min(cast(starts_at at time zone 'Europe/Berlin' as date)) as d from rewards.trip
                union all select min(day) from rewards.trip_day
                union all select min(cast(ended_at at time zone 'Europe/Berlin' as date)) from rewards.transfer_end) days""";

    private static final String ADD = """
            insert into rewards.statistic_cell (month, kind, area, mode, age, hidden, people, trips, metres, saving_mg, saving_hidden,
                unknown_trips, unknown_people, taler)
            values (?, ?, ?, ?, ?, ?, cast(? as bigint), cast(? as bigint), cast(? as bigint), cast(? as bigint), ?, cast(? as bigint),
                cast(? as bigint), cast(? as bigint))""";

    private final Sql sql;
    private final MonthCount months;
    private final RuleValues rules;

    @Inject
    MonthTaking(Sql sql, MonthCount months, RuleValues rules) {
        this.sql = sql;
        this.months = months;
        this.rules = rules;
    }

    /** Before details go for good, the months in which they are needed are taken, however long the product stood still. */
    void beforeDetailsGo(@Observes TripDetailsEnding ending) {
        due(ending.at()).forEach(month -> take(month, ending.at()));
    }

    /** The months that can be taken now and are not, the first one first. */
    List<LocalDate> due(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.BERLIN);
        RuleSheet sheet = rules.at(now);
        LocalDate next = sql.first("select max(month) as month from rewards.statistic_month", row -> row.day("month"))
                .map(month -> month.plusMonths(1))
                .or(() -> sql.first(FIRST, row -> row.day("day")).map(day -> day.withDayOfMonth(1)))
                .orElse(null);
        List<LocalDate> due = new ArrayList<>();
        while (next != null && !dueOn(next, sheet).isAfter(today)) {
            due.add(next);
            next = next.plusMonths(1);
        }
        return due;
    }

    /** Takes a month; nothing where another node was faster. */
    boolean take(LocalDate month, Instant now) {
        if (sql.update(
                        "insert into rewards.statistic_month (month, taken_at, taken_back) values (?, ?, true) on conflict do nothing",
                        month,
                        now)
                == 0) {
            return false;
        }
        for (CellKind kind : CellKind.values()) {
            List<Counted> cells = months.count(kind, month).stream()
                    .filter(cell -> cell.trips() != null || cell.taler() != null)
                    .toList();
            Protection.Hidden hidden = Protection.hidden(cells);
            List<Object[]> rows = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                rows.add(row(month, kind, cells.get(i), hidden.cells().get(i), told(cells.get(i), i, hidden)));
            }
            sql.updateAll(ADD, rows);
        }
        return true;
    }

    /** The tenth of the next month as delivered; earlier where details would go before. */
    private static LocalDate dueOn(LocalDate month, RuleSheet sheet) {
        LocalDate complete = month.plusMonths(1).plusDays(sheet.of(RuleName.TRIP_OLDEST_DAYS) + SETTLING_DAYS);
        LocalDate last = month.plusDays(sheet.of(RuleName.TRIP_DETAILS_DAYS) - 1);
        return complete.isBefore(last) ? complete : last;
    }

    /** What of a cell that is shown is told beside its trips. */
    private record Beside(boolean saving, boolean unknown) {}

    private static Beside told(Counted cell, int number, Protection.Hidden hidden) {
        return new Beside(
                !hidden.saving().get(number),
                cell.unknown() != null && !hidden.unknown().get(number));
    }

    private static Object[] row(LocalDate month, CellKind kind, Counted cell, boolean hidden, Beside beside) {
        List<Object> row = new ArrayList<>(Arrays.asList(
                month,
                kind,
                cell.place().area(),
                cell.place().mode(),
                cell.place().age(),
                hidden));
        row.add(hidden ? null : cell.people());
        row.add(hidden ? null : cell.trips());
        row.add(hidden ? null : cell.metres());
        row.add(beside.saving() ? cell.saving() : null);
        row.add(!hidden && !beside.saving());
        row.add(beside.unknown() ? cell.unknown() : null);
        row.add(beside.unknown() && cell.mixed() ? cell.unknownPeople() : null);
        row.add(hidden ? null : cell.taler());
        return row.toArray();
    }
}
