package de.dresden.smartparticipation.projects.vote;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What somebody chose.
 *
 * @param points by number on the ballot paper; in a ranking the place, from 1; always 1 where projects are only named
 */
public record Choices(SortedMap<Integer, Integer> points) implements Serializable {

    public Choices {
        points = new TreeMap<>(points);
    }

    public static Choices of(Map<Integer, Integer> points) {
        return new Choices(new TreeMap<>(points));
    }

    /** As {@code 3:1 7:2}, ordered; two that are the same have the same text. */
    String text() {
        return points.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    static Choices read(String text) {
        return of(Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":"))
                .collect(Collectors.toMap(part -> Integer.valueOf(part[0]), part -> Integer.valueOf(part[1]))));
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }
}
