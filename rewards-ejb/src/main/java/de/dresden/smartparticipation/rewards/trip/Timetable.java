package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.trip.check.Overlap;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** When a member was on the way: trips that do not overlap, by their start. One may begin the moment another ends. */
final class Timetable {

    private record Taken(Overlap trip, Instant end) {}

    private final TreeMap<Instant, Taken> trips = new TreeMap<>();

    void add(String name, Mode mode, Instant start, Instant end) {
        trips.put(start, new Taken(new Overlap(name, mode, start), end));
    }

    /** The same without one of the trips. */
    Timetable without(String name) {
        trips.values().removeIf(one -> one.trip().id().equals(name));
        return this;
    }

    /** A trip at that time, or null. */
    Overlap overlapping(Instant start, Instant end) {
        Map.Entry<Instant, Taken> before = trips.floorEntry(start);
        if (before != null && before.getValue().end().isAfter(start)) {
            return before.getValue().trip();
        }
        Map.Entry<Instant, Taken> after = trips.ceilingEntry(start);
        return after != null && after.getKey().isBefore(end) ? after.getValue().trip() : null;
    }
}
