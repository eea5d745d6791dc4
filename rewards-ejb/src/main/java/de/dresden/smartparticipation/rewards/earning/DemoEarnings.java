package de.dresden.smartparticipation.rewards.earning;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.ledger.Ledger;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import de.dresden.smartparticipation.rewards.trip.TripAccepted;
import de.dresden.smartparticipation.rewards.trip.TripsAccepted;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In the demo the trips of the last months have earned Taler: by the same rule, day by day with the clock of that day's last call, so
 * that all of a day are booked with a handful of statements.
 */
@Dependent
class DemoEarnings {

    private static final String ACCEPTED = """
            select id, member_id, mode, metres, starts_at, seconds, saving_mg, credited_mg, received_at
            from rewards.trip where state = 'ACCEPTED' and credited_mg > 0 order by received_at, member_id, starts_at, id""";

    /** What was reported on a day; in the demo each member reports once on it. */
    private static final class Round {

        private final Map<Long, List<TripAccepted>> trips = new LinkedHashMap<>();
        private Instant end = Instant.MIN;

        void add(Instant at, TripAccepted trip) {
            trips.computeIfAbsent(trip.member(), member -> new ArrayList<>()).add(trip);
            end = at.isAfter(end) ? at : end;
        }

        List<TripsAccepted> calls() {
            return trips.entrySet().stream()
                    .map(call -> new TripsAccepted(call.getKey(), call.getValue()))
                    .toList();
        }
    }

    @Inject
    private EarningBook book;

    @Inject
    private RuleValues rules;

    @Inject
    private Sql sql;

    void make(@Observes @Priority(350) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from rewards.earning", row -> 1).isEmpty()) {
            return;
        }
        Map<LocalDate, Round> rounds = new LinkedHashMap<>();
        sql.each(ACCEPTED, row -> {
            Instant at = row.instant("received_at");
            rounds.computeIfAbsent(LocalDate.ofInstant(at, Clocks.BERLIN), day -> new Round())
                    .add(at, trip(row));
        });
        rounds.values().forEach(round -> {
            Clock then = Clock.fixed(round.end, Clocks.BERLIN);
            new Earning(book, Ledger.on(sql, then), rules, then).earnAll(round.calls());
        });
    }

    private static TripAccepted trip(Row row) throws SQLException {
        Instant start = row.instant("starts_at");
        return new TripAccepted(
                row.number("id"),
                row.number("member_id"),
                Mode.valueOf(row.text("mode")),
                (int) row.number("metres"),
                start,
                (int) row.number("seconds"),
                LocalDate.ofInstant(start, Clocks.BERLIN),
                row.id("saving_mg"),
                row.number("credited_mg"),
                false);
    }
}
