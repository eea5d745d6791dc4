package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The companies that are not in a fixed pair as vertices 0, 1, … by id, each with those it may be paired with, best score first. Among
 * equal scores the next in the circle of ids comes first, so that not all look at the same few.
 */
final class Graph {

    private final List<Company> companies;
    private final int[][] neighbours;
    private final int[][] scores;

    private Graph(List<Company> companies, int[][] neighbours, int[][] scores) {
        this.companies = companies;
        this.neighbours = neighbours;
        this.scores = scores;
    }

    static Graph of(Scores scores, Settings settings) {
        Set<Long> fixed = new HashSet<>();
        settings.fixed().forEach(pair -> {
            fixed.add(pair.one());
            fixed.add(pair.other());
        });
        int[] places = IntStream.range(0, scores.companies().size())
                .filter(place -> !fixed.contains(scores.companies().get(place).id()))
                .toArray();
        List<Company> companies =
                Arrays.stream(places).mapToObj(scores.companies()::get).toList();
        Graph graph = new Graph(companies, new int[places.length][], new int[places.length][]);
        boolean all = settings.forbidden().isEmpty();
        long[] row = new long[places.length];
        for (int vertex = 0; vertex < places.length; vertex++) {
            int count = 0;
            for (int other = 0; other < places.length; other++) {
                int score = other == vertex ? -1 : scores.at(places[vertex], places[other]);
                if (score >= settings.smallest()
                        && (all || !settings.forbidden().contains(graph.pair(vertex, other)))) {
                    row[count++] = (long) (Integer.MAX_VALUE - score) << 32
                            | (other > vertex ? other - vertex : other - vertex + places.length);
                }
            }
            graph.fill(vertex, row, count);
        }
        return graph;
    }

    private void fill(int vertex, long[] row, int count) {
        Arrays.sort(row, 0, count);
        neighbours[vertex] = new int[count];
        scores[vertex] = new int[count];
        for (int at = 0; at < count; at++) {
            neighbours[vertex][at] = (int) ((vertex + (row[at] & Integer.MAX_VALUE)) % size());
            scores[vertex][at] = Integer.MAX_VALUE - (int) (row[at] >>> 32);
        }
    }

    /** The same without two vertices; those behind them move up. */
    Graph without(int one, int other) {
        int[] kept = IntStream.range(0, size())
                .filter(vertex -> vertex != one && vertex != other)
                .toArray();
        int[] moved = new int[size()];
        Arrays.fill(moved, -1);
        for (int vertex = 0; vertex < kept.length; vertex++) {
            moved[kept[vertex]] = vertex;
        }
        int[][] rows = new int[kept.length][];
        int[][] values = new int[kept.length][];
        for (int vertex = 0; vertex < kept.length; vertex++) {
            int[] old = neighbours[kept[vertex]];
            int[] places = IntStream.range(0, old.length)
                    .filter(at -> moved[old[at]] >= 0)
                    .toArray();
            int[] given = scores[kept[vertex]];
            rows[vertex] = Arrays.stream(places).map(at -> moved[old[at]]).toArray();
            values[vertex] = Arrays.stream(places).map(at -> given[at]).toArray();
        }
        return new Graph(Arrays.stream(kept).mapToObj(companies::get).toList(), rows, values);
    }

    int size() {
        return companies.size();
    }

    Company company(int vertex) {
        return companies.get(vertex);
    }

    Pair pair(int one, int other) {
        return new Pair(company(one).id(), company(other).id());
    }

    /** Of each vertex, best first. */
    int[][] neighbours() {
        return neighbours;
    }

    /** Best first. */
    int[] neighbours(int vertex) {
        return neighbours[vertex];
    }

    /** With each of the {@link #neighbours}. */
    int[] scores(int vertex) {
        return scores[vertex];
    }

    /** Of two that may be paired. */
    int score(int one, int other) {
        int at = 0;
        while (neighbours[one][at] != other) {
            at++;
        }
        return scores[one][at];
    }

    /** How many neighbours each vertex has with at least that score. */
    int[] degrees(int least) {
        return IntStream.range(0, size())
                .map(vertex -> degree(scores[vertex], least))
                .toArray();
    }

    private static int degree(int[] falling, int least) {
        int from = 0;
        int to = falling.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (falling[middle] >= least) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
