package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import de.dresden.smartparticipation.rewards.trip.check.SameMovement;
import de.dresden.smartparticipation.rewards.trip.check.TripFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Trips of members who left, as keyed hashes of their cells, for as long as they would be taken: the same movement is seen again,
 * whoever reports it. A cell is wider than what counts as the same movement, which is enough to have a clerk look.
 */
@Dependent
class LeftTrips {

    private static final String RECENT = """
            select mode, metres, starts_at, seconds from rewards.trip
            where member_id = ? and not coarse and state in ('ACCEPTED', 'REVIEW') and starts_at > ?""";

    private final Sql sql;
    private final Keys keys;
    private final RuleValues rules;
    private final Clock clock;

    @Inject
    LeftTrips(Sql sql, Keys keys, RuleValues rules, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.rules = rules;
        this.clock = clock;
    }

    /** Before they are deleted. */
    void remember(long member) {
        Instant now = clock.instant();
        Duration taken = Duration.ofDays(rules.of(RuleName.TRIP_OLDEST_DAYS, now));
        List<TripFacts> trips = sql.list(
                RECENT,
                row -> new TripFacts(
                        Mode.valueOf(row.text("mode")), (int) row.number("metres"), row.instant("starts_at"), (int)
                                row.number("seconds")),
                member,
                now.minus(taken));
        Map<String, Instant> ends = new HashMap<>();
        marks(trips, secret())
                .forEach((mark, trip) -> ends.put(mark, trip.start().plus(taken)));
        sql.update(
                "insert into rewards.left_trip (mark, ends_at) select * from unnest(?::text[], ?::text[]::timestamptz[])"
                        + " on conflict do nothing",
                List.copyOf(ends.keySet()),
                ends.values().stream().map(Instant::toString).toList());
    }

    /** Which of the trips somebody reported who has left. */
    Set<TripFacts> among(Collection<TripFacts> trips, Instant now) {
        if (sql.list("select 1 from rewards.left_trip where ends_at > ? limit 1", row -> 1, now)
                .isEmpty()) {
            return Set.of();
        }
        String secret = secret();
        Set<String> known = new HashSet<>();
        Map<TripFacts, Set<String>> wanted = trips.stream()
                .distinct()
                .collect(Collectors.toMap(
                        trip -> trip, trip -> marks(List.of(trip), secret).keySet()));
        sql.each(
                "select mark from rewards.left_trip where mark = any (?::text[]) and ends_at > ?",
                row -> known.add(row.text("mark")),
                wanted.values().stream().flatMap(Set::stream).toList(),
                now);
        return wanted.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(known::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void tidy() {
        sql.update("delete from rewards.left_trip where ends_at <= ?", clock.instant());
    }

    private static Map<String, TripFacts> marks(Collection<TripFacts> trips, String secret) {
        Map<String, TripFacts> marks = new HashMap<>();
        for (TripFacts trip : trips) {
            SameMovement.cells(trip).forEach(cell -> marks.put(TripForm.sha256(secret + cell), trip));
        }
        return marks;
    }

    /** Fetched once a call: the key lies in a file, and a call has up to 1,500 cells. */
    private String secret() {
        return keys.fingerprint("left-trip", "cells");
    }
}
