package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The edges that a weighted matching is found with: first few of each vertex, then those too that turn out to be cheaper than they should
 * be, until none is left. So what holds for them holds for all, and a complete graph need not be looked at as a whole (pricing; Applegate,
 * Cook: Solving large-scale matching problems, 1993).
 */
final class Candidates {

    /** How many of each vertex' best ones are looked at from the beginning. */
    private static final int FIRST = 10;

    private final Graph graph;
    private final int[] degrees;
    private final long factor;
    private final BitSet[] chosen;

    /**
     * @param degrees how many of each vertex' neighbours count
     * @param mates pairs of which there are enough, so that as many can be found
     * @param factor what a unit of score weighs, where a round of waiting weighs one
     */
    Candidates(Graph graph, int[] degrees, int[] mates, long factor) {
        this.graph = graph;
        this.degrees = degrees;
        this.factor = factor;
        chosen = new BitSet[graph.size()];
        Arrays.setAll(chosen, vertex -> new BitSet(graph.size()));
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            for (int at = 0; at < Math.min(FIRST, degrees[vertex]); at++) {
                choose(vertex, graph.neighbours(vertex)[at]);
            }
            if (mates[vertex] != Blossoms.NONE) {
                choose(vertex, mates[vertex]);
            }
        }
    }

    private void choose(int one, int other) {
        chosen[one].set(other);
        chosen[other].set(one);
    }

    Edges edges() {
        int[][] ends = new int[graph.size()][];
        long[][] twice = new long[graph.size()][];
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            int count = chosen[vertex].cardinality();
            ends[vertex] = new int[count];
            twice[vertex] = new long[count];
            int put = 0;
            for (int at = 0; put < count; at++) {
                int other = graph.neighbours(vertex)[at];
                if (chosen[vertex].get(other)) {
                    ends[vertex][put] = other;
                    twice[vertex][put++] = twice(vertex, at);
                }
            }
        }
        return new Edges(ends, twice);
    }

    /** @return whether there was any that the prices did not allow for; they are looked at now */
    boolean addCheaper(BestSum found) {
        Nesting nesting = new Nesting(found);
        boolean added = false;
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            long[] shared = nesting.sharedWith(vertex);
            for (int at = 0; at < degrees[vertex]; at++) {
                int other = graph.neighbours(vertex)[at];
                long cost = found.price(vertex) + found.price(other) + shared[other];
                if (cost < twice(vertex, at)) {
                    choose(vertex, other);
                    added = true;
                }
            }
        }
        return added;
    }

    /** Of each vertex those that it costs with just what they weigh together, by number. */
    int[][] tight(BestSum found) {
        Nesting nesting = new Nesting(found);
        int[][] tight = new int[graph.size()][];
        int[] ends = new int[graph.size()];
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            long[] shared = nesting.sharedWith(vertex);
            int count = 0;
            for (int at = 0; at < degrees[vertex]; at++) {
                int other = graph.neighbours(vertex)[at];
                if (found.price(vertex) + found.price(other) + shared[other] == twice(vertex, at)) {
                    ends[count++] = other;
                }
            }
            tight[vertex] = Arrays.copyOf(ends, count);
            Arrays.sort(tight[vertex]);
        }
        return tight;
    }

    private long twice(int vertex, int at) {
        Company one = graph.company(vertex);
        Company other = graph.company(graph.neighbours(vertex)[at]);
        long waited = (long) one.waited() + other.waited();
        return Math.multiplyExact(2, Math.addExact(Math.multiplyExact(factor, graph.scores(vertex)[at]), waited));
    }
}
