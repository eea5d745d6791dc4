package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.SparseEdmondsMaximumCardinalityMatching;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** The levels, each found with JGraphT: what larger rounds are compared with. */
final class Library {

    private final Scores scores;
    private final int most;

    Library(Scores scores, int most) {
        this.scores = scores;
        this.most = most;
    }

    Totals best() {
        int pairs = pairs(0);
        if (pairs == 0) {
            return Totals.NONE;
        }
        TreeSet<Integer> all = new TreeSet<>();
        scores.each((one, other, score) -> all.add(score));
        List<Integer> rising = new ArrayList<>(all);
        int fits = 0;
        int toomuch = rising.size();
        while (toomuch - fits > 1) {
            int middle = (fits + toomuch) / 2;
            if (pairs(rising.get(middle)) == pairs) {
                fits = middle;
            } else {
                toomuch = middle;
            }
        }
        return heaviest(pairs, rising.get(fits));
    }

    private int pairs(int least) {
        Graph<Long, DefaultWeightedEdge> graph = graph(least, 1);
        return Math.min(
                most,
                new SparseEdmondsMaximumCardinalityMatching<>(graph)
                        .getMatching()
                        .getEdges()
                        .size());
    }

    /** A perfect matching: those who stay alone are matched with vertices of no weight. */
    private Totals heaviest(int pairs, int least) {
        long factor = 1 + scores.companies().stream().mapToLong(Company::waited).sum();
        Graph<Long, DefaultWeightedEdge> graph = graph(least, factor);
        int alone = scores.companies().size() - 2 * pairs;
        for (long nobody = -1; nobody >= -alone; nobody--) {
            graph.addVertex(nobody);
            for (Company company : scores.companies()) {
                graph.setEdgeWeight(graph.addEdge(nobody, company.id()), 0);
            }
        }
        Totals totals = Totals.NONE;
        for (DefaultWeightedEdge edge : new KolmogorovWeightedPerfectMatching<>(graph, ObjectiveSense.MAXIMIZE)
                .getMatching()
                .getEdges()) {
            long one = graph.getEdgeSource(edge);
            long other = graph.getEdgeTarget(edge);
            if (one > 0 && other > 0) {
                int score = scores.score(new Pair(one, other)).orElseThrow();
                totals = totals.with(score, (long) graph.getEdgeWeight(edge) - factor * score);
            }
        }
        return totals;
    }

    private Graph<Long, DefaultWeightedEdge> graph(int least, long factor) {
        Graph<Long, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        scores.companies().forEach(company -> graph.addVertex(company.id()));
        scores.each((one, other, score) -> {
            if (score >= least) {
                graph.setEdgeWeight(
                        graph.addEdge(one.id(), other.id()), factor * score + one.waited() + other.waited());
            }
        });
        return graph;
    }
}
