package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The largest score such that as many pairs can be made of scores that are not smaller: a search by halves, each step beginning with the
 * pairs that were found with larger scores only. What it ends at is a score that occurs, since a graph changes at no other.
 */
final class WorstPair {

    private final Graph graph;
    private final int pairs;
    private int[] mates;
    private int score;
    private List<Integer> barrier = List.of();

    /**
     * @param pairs how many there must be; they can be made
     * @param enough the search ends there: no score above it is tried
     */
    WorstPair(Graph graph, int pairs, int enough) {
        this.graph = graph;
        this.pairs = pairs;
        search(Math.min(enough, bound()));
    }

    /** All but as many as may stay alone need a partner, so the worst pair is not better than what the poorest of the others can have. */
    private int bound() {
        int[] bests = IntStream.range(0, graph.size())
                .map(vertex -> graph.scores(vertex).length == 0 ? -1 : graph.scores(vertex)[0])
                .sorted()
                .toArray();
        return bests[graph.size() - 2 * pairs];
    }

    private void search(int bound) {
        int[] above = MostPairs.none(graph.size());
        long fits = -1;
        long toomuch = bound + 1L;
        while (toomuch - fits > 1) {
            int middle = (int) (fits + (toomuch - fits) / 2);
            MostPairs tried = new MostPairs(graph.neighbours(), graph.degrees(middle), above);
            if (tried.reach(pairs)) {
                fits = middle;
                mates = tried.mates();
            } else {
                toomuch = middle;
                above = tried.mates();
                barrier = tried.barrier();
            }
        }
        score = (int) fits;
    }

    int score() {
        return score;
    }

    /** Pairs of at least that score. */
    int[] mates() {
        return mates;
    }

    /** Of the graph with larger scores only. */
    List<Integer> barrier() {
        return barrier;
    }
}
