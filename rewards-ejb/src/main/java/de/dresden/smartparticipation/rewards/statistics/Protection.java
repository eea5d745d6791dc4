package de.dresden.smartparticipation.rewards.statistics;

import de.dresden.smartparticipation.rewards.statistics.core.Line;
import de.dresden.smartparticipation.rewards.statistics.core.Suppression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides which of a month's cells are hidden: all tables of a kind together, since they share their margins. */
final class Protection {

    /** People that must stand behind a cell. */
    static final long LEAST = 20;

    private record Split(int total, int dimension) {}

    private Protection() {}

    /** @return the numbers of those that are hidden */
    static BitSet hidden(List<Counted> cells) {
        Map<Place, Integer> numbers = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            numbers.put(cells.get(i).place(), i);
        }
        Map<Split, List<Integer>> parts = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Place place = cells.get(i).place();
            for (Place whole : place.wholes()) {
                Integer total = numbers.get(whole);
                if (total != null) {
                    parts.computeIfAbsent(new Split(total, place.dimension(whole)), split -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        List<Line> lines = parts.entrySet().stream()
                .map(split -> new Line(split.getKey().total(), split.getValue()))
                .toList();
        return Suppression.hidden(cells.stream().mapToLong(Counted::people).toArray(), lines, LEAST);
    }
}
