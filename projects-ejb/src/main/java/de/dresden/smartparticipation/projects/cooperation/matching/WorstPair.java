package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The largest score such that as many pairs can be made of scores that are not smaller: a search by halves over the scores that occur,
 * each step beginning with the pairs that were found with larger scores only.
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
        search(scores(Math.min(enough, bound())));
    }

    /** All but as many as may stay alone need a partner, so the worst pair is not better than what the poorest of the others can have. */
    private int bound() {
        int[] bests = IntStream.range(0, graph.size())
                .map(vertex -> graph.scores(vertex).length == 0 ? -1 : graph.scores(vertex)[0])
                .sorted()
                .toArray();
        return bests[graph.size() - 2 * pairs];
    }

    /** All that occur, none twice, rising; those above the bound as the bound. */
    private int[] scores(int bound) {
        int[] all = IntStream.range(0, graph.size())
                .flatMap(vertex -> Arrays.stream(graph.scores(vertex)))
                .map(found -> Math.min(found, bound))
                .toArray();
        Arrays.sort(all);
        int count = 0;
        for (int at = 0; at < all.length; at++) {
            if (at == 0 || all[at] != all[at - 1]) {
                all[count++] = all[at];
            }
        }
        return Arrays.copyOf(all, count);
    }

    private void search(int[] scores) {
        int[] above = MostPairs.none(graph.size());
        int fits = -1;
        int toomuch = scores.length;
        while (toomuch - fits > 1) {
            int middle = (fits + toomuch) >>> 1;
            MostPairs tried = new MostPairs(graph.neighbours(), graph.degrees(scores[middle]), above);
            if (tried.reach(pairs)) {
                fits = middle;
                mates = tried.mates();
            } else {
                toomuch = middle;
                above = tried.mates();
                barrier = tried.barrier();
            }
        }
        score = scores[fits];
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
