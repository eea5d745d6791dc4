package de.dresden.smartparticipation.participation.standing;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many contributions of one topic, one department or a whole consultation are at which step.
 *
 * @param key key of the topic or department; null for what has none yet, and for the whole
 * @param name its name; null for what has none yet, and for the whole
 * @param counts contributions by step; a step that is not there has none
 */
public record Tally(Long key, String name, Map<Step, Long> counts) implements Serializable {

    public Tally {
        counts = Map.copyOf(counts);
    }

    public long at(Step step) {
        return counts.getOrDefault(step, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Contributions for which somebody still has to do something. */
    public long open() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().open())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    Tally plus(Step step, long number) {
        Map<Step, Long> sum = new EnumMap<>(Step.class);
        sum.putAll(counts);
        sum.merge(step, number, Long::sum);
        return new Tally(key, name, sum);
    }
}
