package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds the best matching of a graph, level by level; each level keeps what those before it reached. */
final class Levels {

    private final Graph graph;
    private final int[] mates;
    private final int pairs;
    /** Null where as many pairs were found as there may be. */
    private final List<Integer> mostBarrier;
    /** Null without a pair, like the next. */
    private final WorstPair worst;

    private final Candidates candidates;
    private final BestSum sum;

    /**
     * @param most how many pairs there may be
     * @param enough above this score the worst pair need not be better
     * @param factor what a unit of score weighs, where a round of waiting weighs one
     */
    Levels(Graph graph, int most, int enough, long factor) {
        this.graph = graph;
        MostPairs search = new MostPairs(graph.neighbours(), graph.degrees(0), MostPairs.none(graph.size()));
        mostBarrier = search.reach(most) ? null : search.barrier();
        pairs = search.pairs();
        if (pairs == 0) {
            worst = null;
            candidates = null;
            sum = null;
            mates = search.mates();
            return;
        }
        worst = new WorstPair(graph, pairs, enough);
        int[] degrees = graph.degrees(worst.score());
        candidates = new Candidates(graph, degrees, worst.mates(), factor);
        BestSum found;
        do {
            found = new BestSum(candidates.edges());
            found.run(pairs);
        } while (candidates.addCheaper(found));
        sum = found;
        mates = IntStream.range(0, graph.size()).map(sum::mate).toArray();
    }

    /** The partner of each vertex, in that best matching which comes first by ids, if it can be found in time. */
    int[] first() {
        return pairs == 0
                ? mates
                : new FirstByIds(sum, candidates.tight(sum), graph.size() - 2 * pairs)
                        .find()
                        .orElse(mates);
    }

    /** What the vertex and each other one cost together, in half units of weight; there is a pair. */
    long[] costs(int vertex) {
        long[] costs = new Nesting(sum).sharedWith(vertex);
        for (int other = 0; other < costs.length; other++) {
            costs[other] += sum.price(vertex) + sum.price(other);
        }
        return costs;
    }

    Totals totals() {
        Totals totals = Totals.NONE;
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            if (mates[vertex] > vertex) {
                totals = totals.with(
                        graph.score(vertex, mates[vertex]),
                        (long) graph.company(vertex).waited()
                                + graph.company(mates[vertex]).waited());
            }
        }
        return totals;
    }

    Certificate certificate() {
        return new Certificate(
                mostBarrier == null ? null : barrier(mostBarrier),
                pairs == 0 ? null : barrier(worst.barrier()),
                pairs == 0 ? null : prices());
    }

    private Barrier barrier(List<Integer> vertices) {
        return new Barrier(vertices.stream().map(this::id).toList());
    }

    private Prices prices() {
        SortedMap<Long, Long> companies = new TreeMap<>();
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            companies.put(id(vertex), sum.price(vertex));
        }
        Blossoms blossoms = sum.blossoms();
        List<OddSet> sets = IntStream.range(graph.size(), blossoms.nodes())
                .filter(node -> blossoms.blossom(node) && sum.price(node) > 0)
                .mapToObj(node -> new OddSet(ids(blossoms.members(node)), sum.price(node)))
                .sorted(Comparator.comparing((OddSet set) -> set.companies().get(0))
                        .thenComparing(set -> set.companies().size())
                        .thenComparing(set -> set.companies().get(1)))
                .toList();
        return new Prices(companies, sets);
    }

    private List<Long> ids(int[] vertices) {
        return Arrays.stream(vertices).mapToObj(this::id).sorted().toList();
    }

    private long id(int vertex) {
        return graph.company(vertex).id();
    }
}
