package de.dresden.smartparticipation.projects.selection.core;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What one voter wants: projects by their place in the election's list, and the points of each. Two ballots with the same content are
 * equal, whatever the order in which the projects were named. A project that is named twice counts once, as it was named first; what got
 * no points was not named.
 */
public final class Ballot {

    private final int[] projects;
    private final int[] points;

    private Ballot(int[] projects, int[] points) {
        this.projects = projects;
        this.points = points;
    }

    /** One point for each of them. */
    public static Ballot approving(int... projects) {
        int[] ones = new int[projects.length];
        Arrays.fill(ones, 1);
        return of(projects, ones);
    }

    /**
     * @param projects places in the election's list
     * @param points of the project at the same place
     */
    public static Ballot of(int[] projects, int[] points) {
        if (projects.length != points.length) {
            throw new IllegalArgumentException("points for " + points.length + " of " + projects.length + " projects");
        }
        Map<Integer, Integer> named = new HashMap<>();
        for (int at = 0; at < projects.length; at++) {
            named.putIfAbsent(projects[at], points[at]);
        }
        int[] order = named.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        return new Ballot(order, IntStream.of(order).map(named::get).toArray());
    }

    /** How many projects it names. */
    public int size() {
        return projects.length;
    }

    /** The place in the election's list of the project that it names there; they ascend. */
    public int project(int at) {
        return projects[at];
    }

    /** What it gives that project; 1 or more. */
    public int points(int at) {
        return points[at];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ballot ballot
                && Arrays.equals(projects, ballot.projects)
                && Arrays.equals(points, ballot.points);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(projects) + Arrays.hashCode(points);
    }
}
