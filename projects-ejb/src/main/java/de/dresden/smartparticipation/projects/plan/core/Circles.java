package de.dresden.smartparticipation.projects.plan.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks along dependencies: an order in which each item comes after all it waits for, and the way from one item to another. */
final class Circles {

    private Circles() {}

    /** The order, the given one where nothing waits; none where something waits for itself. */
    static Optional<List<Long>> order(Collection<Long> items, Map<Long, List<PlanEdge>> outOf) {
        Map<Long, Integer> waits = new HashMap<>();
        outOf.values().forEach(edges -> edges.forEach(edge -> waits.merge(edge.after(), 1, Integer::sum)));
        Deque<Long> ready = new ArrayDeque<>();
        items.stream().filter(item -> !waits.containsKey(item)).forEach(ready::add);
        List<Long> order = new ArrayList<>(items.size());
        while (!ready.isEmpty()) {
            long item = ready.remove();
            order.add(item);
            for (PlanEdge edge : outOf.getOrDefault(item, List.of())) {
                if (waits.merge(edge.after(), -1, Integer::sum) == 0) {
                    ready.add(edge.after());
                }
            }
        }
        return order.size() == items.size() ? Optional.of(order) : Optional.empty();
    }

    /** The items on a shortest way, both ends included; empty where there is none. From an item to itself: that item. */
    static List<Long> path(long from, long to, Map<Long, List<PlanEdge>> outOf) {
        Map<Long, Long> cameFrom = new HashMap<>(Map.of(from, from));
        Deque<Long> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !cameFrom.containsKey(to)) {
            long item = next.remove();
            for (PlanEdge edge : outOf.getOrDefault(item, List.of())) {
                if (cameFrom.putIfAbsent(edge.after(), item) == null) {
                    next.add(edge.after());
                }
            }
        }
        if (!cameFrom.containsKey(to)) {
            return List.of();
        }
        List<Long> way = new ArrayList<>();
        for (long item = to; ; item = cameFrom.get(item)) {
            way.add(item);
            if (item == from) {
                Collections.reverse(way);
                return way;
            }
        }
    }
}
