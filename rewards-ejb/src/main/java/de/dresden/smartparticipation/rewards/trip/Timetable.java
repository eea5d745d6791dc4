package de.dresden.smartparticipation.rewards.trip;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** When a member was on the way: trips that do not overlap, by their start. One may begin the moment another ends. */
final class Timetable {

    private record Taken(String name, Instant end) {}

    private final TreeMap<Instant, Taken> trips = new TreeMap<>();

    void add(String name, Instant start, Instant end) {
        trips.put(start, new Taken(name, end));
    }

    /** The name of a trip at that time, or null. */
    String overlapping(Instant start, Instant end) {
        Map.Entry<Instant, Taken> before = trips.floorEntry(start);
        if (before != null && before.getValue().end().isAfter(start)) {
            return before.getValue().name();
        }
        Map.Entry<Instant, Taken> after = trips.ceilingEntry(start);
        return after != null && after.getKey().isBefore(end) ? after.getValue().name() : null;
    }
}
