package de.dresden.smartparticipation.projects.plan.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of a plan and what waits for what. Immutable, never with a circle. An item moves only where something it waits for forces it,
 * and only to a later day; what is done stays. Everything costs one walk over items and dependencies.
 */
public final class PlanNetwork {

    private final Map<Long, PlanNode> nodes;
    private final List<PlanEdge> edges;
    private final Map<Long, List<PlanEdge>> into = new HashMap<>();
    private final Map<Long, List<PlanEdge>> outOf = new HashMap<>();
    private final List<Long> order;

    /** @throws IllegalArgumentException where a dependency names an unknown item, or something waits for itself */
    public PlanNetwork(Collection<PlanNode> items, Collection<PlanEdge> dependencies) {
        nodes = new LinkedHashMap<>();
        items.forEach(item -> nodes.put(item.id(), item));
        edges = List.copyOf(dependencies);
        for (PlanEdge edge : edges) {
            if (!nodes.containsKey(edge.before()) || !nodes.containsKey(edge.after())) {
                throw new IllegalArgumentException("unknown item in " + edge);
            }
            into.computeIfAbsent(edge.after(), key -> new ArrayList<>()).add(edge);
            outOf.computeIfAbsent(edge.before(), key -> new ArrayList<>()).add(edge);
        }
        order = Circles.order(nodes.keySet(), outOf)
                .orElseThrow(() -> new IllegalArgumentException("something waits for itself"));
    }

    /**
     * Which items would wait for each other in a circle if this dependency were added: from the one that is after to the one that is
     * before. Empty: none.
     */
    public List<Long> circleWith(long before, long after) {
        return Circles.path(after, before, outOf);
    }

    /** With another dependency. @throws IllegalArgumentException where it would close a circle */
    public PlanNetwork with(PlanEdge edge) {
        List<PlanEdge> more = new ArrayList<>(edges);
        more.removeIf(one -> one.before() == edge.before() && one.after() == edge.after());
        more.add(edge);
        return new PlanNetwork(nodes.values(), more);
    }

    /** With an item on other days, whether that fits or not. */
    public PlanNetwork with(long item, Span days) {
        Map<Long, PlanNode> changed = new LinkedHashMap<>(nodes);
        changed.computeIfPresent(item, (id, node) -> node.at(days));
        return new PlanNetwork(changed.values(), edges);
    }

    public Span days(long item) {
        return nodes.get(item).days();
    }

    /** The days on which everything lies once nothing begins before what it waits for has ended: the least that has to move. */
    public Map<Long, Span> settled() {
        Map<Long, Span> settled = new LinkedHashMap<>();
        for (long id : order) {
            PlanNode node = nodes.get(id);
            Span days = node.days();
            if (!node.done()) {
                for (PlanEdge edge : into.getOrDefault(id, List.of())) {
                    LocalDate earliest =
                            node.earliestAfter(settled.get(edge.before()).last(), edge.lag());
                    days = earliest.isAfter(days.first()) ? days.from(earliest) : days;
                }
            }
            settled.put(id, days);
        }
        return settled;
    }

    /** What gets other days than it has here once the changed plan is settled; in the order in which they force each other. */
    public List<Shift> consequences(PlanNetwork changed) {
        Map<Long, Span> after = changed.settled();
        return changed.order.stream()
                .filter(nodes::containsKey)
                .filter(id -> !days(id).equals(after.get(id)))
                .map(id -> new Shift(id, days(id), after.get(id)))
                .toList();
    }

    /** The dependency that keeps an item from beginning earlier than it would be put here; the one that holds longest. */
    public Optional<PlanEdge> holding(long item) {
        Map<Long, Span> settled = settled();
        LocalDate first = settled.get(item).first();
        PlanNode node = nodes.get(item);
        return into.getOrDefault(item, List.of()).stream()
                .filter(edge -> node.earliestAfter(settled.get(edge.before()).last(), edge.lag())
                        .equals(first))
                .findFirst();
    }

    /** The last day of all, where there is anything. */
    public Optional<LocalDate> end() {
        return nodes.values().stream().map(node -> node.days().last()).max(LocalDate::compareTo);
    }

    /** How much each item that is not done may slip, in a settled plan. */
    public Map<Long, Slack> slack() {
        Map<Long, Slack> slack = new HashMap<>();
        LocalDate end = end().orElse(null);
        Map<Long, Long> total = new HashMap<>();
        for (int at = order.size() - 1; at >= 0; at--) {
            PlanNode node = nodes.get(order.get(at));
            if (node.done()) {
                continue;
            }
            long most = ChronoUnit.DAYS.between(node.days().last(), end);
            long free = most;
            for (PlanEdge edge : outOf.getOrDefault(node.id(), List.of())) {
                PlanNode next = nodes.get(edge.after());
                if (!next.done()) {
                    LocalDate earliest = next.earliestAfter(node.days().last(), edge.lag());
                    long gap = ChronoUnit.DAYS.between(earliest, next.days().first());
                    free = Math.min(free, gap);
                    most = Math.min(most, gap + total.get(next.id()));
                }
            }
            total.put(node.id(), most);
            slack.put(node.id(), new Slack(most, free));
        }
        return slack;
    }
}
