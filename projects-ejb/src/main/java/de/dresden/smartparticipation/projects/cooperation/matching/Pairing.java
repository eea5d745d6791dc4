package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pairs the companies of a round as well as possible. */
public final class Pairing {

    private final Scores scores;
    private final Settings settings;
    private final Graph graph;
    private final Levels levels;
    private final int[] mates;

    Pairing(Scores scores, Settings settings) {
        this.scores = scores;
        this.settings = settings;
        settings.fixed().forEach(this::known);
        graph = Graph.of(scores, settings);
        levels = new Levels(graph, settings.most() - settings.fixed().size(), Integer.MAX_VALUE, factor(scores));
        mates = levels.first();
    }

    /**
     * The best matching: the most pairs, of those the best worst pair, of those the largest sum of scores, of those the companies who
     * waited longest. Where several are the best it is the one that comes first: in it the company with the smallest id has the partner
     * with the smallest id that it has in any of them, and so on; only where so many are equally good that this one cannot be found in about a second
     * (from some hundred companies on, most scores the same and many who must stay alone) it is any. In each case it depends on nothing but
     * ids, scores, waiting and settings.
     *
     * @throws IllegalArgumentException if a fixed pair has a company that is not in the round
     * @throws ArithmeticException if scores and waiting are so large that it cannot be computed in 64 bits: about from where the number of
     *     companies, the largest score and all waiting multiplied exceed 4 · 10¹⁸
     */
    public static Matching of(Scores scores, Settings settings) {
        return new Pairing(scores, settings).matching();
    }

    /** What a unit of score weighs: more than all waiting together. */
    static long factor(Scores scores) {
        return 1 + scores.companies().stream().mapToLong(Company::waited).sum();
    }

    private void known(Pair pair) {
        if (!scores.has(pair.one()) || !scores.has(pair.other())) {
            throw new IllegalArgumentException(pair + " is not in the round");
        }
    }

    Graph graph() {
        return graph;
    }

    Levels levels() {
        return levels;
    }

    /** The partner of each vertex. */
    int[] mates() {
        return mates;
    }

    Matching matching() {
        List<Paired> found = new ArrayList<>();
        List<Alone> alone = new ArrayList<>();
        Certificate certificate = levels.certificate();
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            if (mates[vertex] > vertex) {
                Pair pair = graph.pair(vertex, mates[vertex]);
                found.add(new Paired(pair, scores.score(pair), false));
            } else if (mates[vertex] == Blossoms.NONE) {
                alone.add(new Alone(graph.company(vertex).id(), why(vertex, certificate)));
            }
        }
        Stream<Paired> fixed = settings.fixed().stream().map(pair -> new Paired(pair, scores.score(pair), true));
        List<Paired> all = Stream.concat(fixed, found.stream())
                .sorted((one, other) -> one.pair().compareTo(other.pair()))
                .toList();
        return new Matching(all, alone, levels.totals(), certificate);
    }

    private Alone.Why why(int vertex, Certificate certificate) {
        if (graph.neighbours(vertex).length == 0) {
            return Alone.Why.NOBODY_FITS;
        }
        return certificate.most() == null ? Alone.Why.NO_MORE_PAIRS : Alone.Why.TOO_FEW_PARTNERS;
    }
}
