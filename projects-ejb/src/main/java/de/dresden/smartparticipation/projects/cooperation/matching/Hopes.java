package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a pair could reach at most if it were forced, from the prices of the best matching: with as many pairs none of which is worse than
 * the worst one, the weight falls at least by what the pair costs more than it weighs.
 */
final class Hopes {

    /**
     * One more partner.
     *
     * @param other the partner
     * @param most no matching with the pair reaches more
     */
    record Hope(int other, Totals most) {}

    private final Graph graph;
    private final Pairing pairing;
    private final Totals best;
    private final long factor;

    Hopes(Pairing pairing, Totals best, long factor) {
        graph = pairing.graph();
        this.pairing = pairing;
        this.best = best;
        this.factor = factor;
    }

    /** Of all that the vertex is not paired with, the most hopeful first. */
    List<Hope> of(int vertex) {
        if (graph.neighbours(vertex).length == 0) {
            return List.of();
        }
        List<Hope> hopes = new ArrayList<>();
        long[] costs = pairing.levels().costs(vertex);
        for (int at = 0; at < graph.neighbours(vertex).length; at++) {
            int other = graph.neighbours(vertex)[at];
            if (pairing.mates()[vertex] != other) {
                hopes.add(new Hope(other, most(vertex, at, costs[other])));
            }
        }
        hopes.sort(Comparator.comparing(Hope::most).reversed().thenComparing(Hope::other));
        return hopes;
    }

    private Totals most(int vertex, int at, long cost) {
        int score = graph.scores(vertex)[at];
        if (score < best.worst()) {
            return new Totals(best.pairs(), score, Long.MAX_VALUE, Long.MAX_VALUE);
        }
        Company one = graph.company(vertex);
        Company other = graph.company(graph.neighbours(vertex)[at]);
        long weight = factor * score + one.waited() + other.waited();
        long all = factor * best.sum() + best.waited();
        long left = all - (cost - 2 * weight + 1) / 2;
        return new Totals(best.pairs(), best.worst(), Math.floorDiv(left, factor), Math.floorMod(left, factor));
    }
}
