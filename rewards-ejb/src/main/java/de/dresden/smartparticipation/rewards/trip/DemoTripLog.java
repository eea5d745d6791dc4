package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.trip.check.SameMovement;
import de.dresden.smartparticipation.rewards.trip.check.TripFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The log for the hundreds of calls of the demo, which nobody else reports beside: remembers what they brought, and keeps it in the end
 * with a few statements. The table's own rules (each name once, no two at a time) hold then as ever.
 */
final class DemoTripLog extends TripLog {

    private static final int CHUNK = 500;

    private final List<Kept> kept = new ArrayList<>();
    private final Map<Long, Map<LocalDate, Long>> credits = new HashMap<>();
    private final Map<String, List<Kept>> reported = new HashMap<>();
    private final Map<String, Boolean> areas = new HashMap<>();

    DemoTripLog(Sql sql) {
        super(sql, null);
    }

    @Override
    Optional<Instant> hold(long member) {
        return Optional.empty(); // nobody else is there, and nobody came back
    }

    /** Each week of a member is reported once. */
    @Override
    Map<String, Known> known(long member, Collection<String> ids) {
        return new HashMap<>();
    }

    @Override
    Timetable timetable(long member, Instant from, Instant until) {
        return new Timetable();
    }

    @Override
    Set<TripFacts> ofOthers(long member, List<TripFacts> trips, Instant now) {
        return trips.stream()
                .filter(trip -> SameMovement.cells(trip).stream()
                        .flatMap(cell -> reported.getOrDefault(cell, List.of()).stream())
                        .anyMatch(one -> one.member() != member
                                && SameMovement.of(one.judged().facts(), trip)))
                .collect(Collectors.toSet());
    }

    @Override
    Map<LocalDate, Long> credited(long member, Collection<LocalDate> days) {
        Map<LocalDate, Long> credited = new HashMap<>(credits.getOrDefault(member, Map.of()));
        credited.keySet().retainAll(days);
        return credited;
    }

    @Override
    void credit(long member, Map<LocalDate, Long> more) {
        Map<LocalDate, Long> of = credits.computeIfAbsent(member, one -> new HashMap<>());
        more.forEach((day, milligrams) -> of.merge(day, milligrams, Math::addExact));
    }

    @Override
    Set<String> areas(Collection<String> keys) {
        if (!areas.keySet().containsAll(keys)) {
            Set<String> there = super.areas(keys);
            keys.forEach(key -> areas.put(key, there.contains(key)));
        }
        return keys.stream().filter(areas::get).collect(Collectors.toCollection(HashSet::new));
    }

    /** They have no keys yet, so nobody may ask for one; who asks gets the place in the list. */
    @Override
    Map<String, Long> add(long member, List<Judged> trips, Instant now) {
        Map<String, Long> places = new HashMap<>();
        for (Judged one : trips) {
            places.put(one.trip().id(), (long) kept.size());
            Kept mine = new Kept(member, now, one);
            kept.add(mine);
            if (one.state() != TripState.REJECTED) {
                SameMovement.cells(one.facts()).forEach(cell -> reported.computeIfAbsent(cell, any -> new ArrayList<>())
                        .add(mine));
            }
        }
        return places;
    }

    /** Seen again when all are kept. */
    @Override
    void queue(List<Long> trips, Instant now) {
        // by their verdict
    }

    /** Keeps all. */
    void keep() {
        for (int from = 0; from < kept.size(); from += CHUNK) {
            List<Kept> some = kept.subList(from, Math.min(kept.size(), from + CHUNK));
            Map<Long, Map<String, Long>> keys = addAll(some);
            some.stream()
                    .filter(one -> waits(one.judged()))
                    .forEach(one -> super.queue(
                            List.of(keys.get(one.member())
                                    .get(one.judged().trip().id())),
                            one.at()));
        }
        credits.forEach(super::credit);
    }
}
