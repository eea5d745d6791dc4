package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.Arrays;

/**
 * Of all matchings of a given number of pairs one of the largest weight (Edmonds 1965; Galil: Efficient algorithms for finding maximum
 * matching in graphs, 1986), with prices that prove it. All vertices begin with the same price, so the free ones always have the same and
 * nobody a lower one; therefore the matching is after each stage the best one of its size, also where the price of the free ones is
 * below zero.
 *
 * <p>Everything is whole: prices are in half units of weight; the outer vertices' prices are all odd or all even, so the slack between two
 * of them can be halved. Nothing overflows: let W be the largest weight and n the number of vertices. When a stage ends, the price of the
 * free ones is what the matching just gained, which lies between −W · n / 2 and W, and it only falls; no price of a vertex moves
 * faster, and those of the sets around a vertex not faster than twice that. So no price of a vertex exceeds W · (n / 2 + 2), no
 * slack W · (2n + 8); that this fits is checked at the beginning.
 *
 * <p>A stage costs O(n · (n + m)) at worst and mostly about O(m).
 */
final class BestSum {

    private static final long NEVER = Long.MAX_VALUE;

    private final Edges edges;
    private final Blossoms blossoms;
    private final Forest forest;
    /** Of a node, in half units; those of blossoms are never negative. */
    private final long[] prices;

    /** Of a vertex that is not outer: the least slack of an edge to an outer one, and that one. */
    private final long[] entrySlacks;

    private final int[] entries;
    /** Of an outer vertex: the least slack of an edge to another outer node, and its end. */
    private final long[] meetingSlacks;

    private final int[] meetings;

    /** @throws ArithmeticException if the weights are so large that prices would not fit */
    BestSum(Edges edges) {
        this.edges = edges;
        int vertices = edges.vertices();
        long heaviest = edges.heaviest();
        Math.multiplyExact(heaviest, vertices + 4L);
        blossoms = new Blossoms(vertices);
        forest = new Forest(blossoms);
        prices = new long[blossoms.nodes()];
        Arrays.fill(prices, 0, vertices, heaviest / 2);
        entrySlacks = new long[vertices];
        entries = new int[vertices];
        meetingSlacks = new long[vertices];
        meetings = new int[vertices];
    }

    /** @throws IllegalStateException if there cannot be so many pairs */
    void run(int pairs) {
        for (int pair = 0; pair < pairs; pair++) {
            stage();
            openUseless();
        }
    }

    int mate(int vertex) {
        return blossoms.mate(vertex);
    }

    Blossoms blossoms() {
        return blossoms;
    }

    /** Of a vertex or a blossom, in half units. */
    long price(int node) {
        return prices[node];
    }

    /** One pair more. */
    private void stage() {
        forest.plant();
        Arrays.fill(entrySlacks, NEVER);
        Arrays.fill(meetingSlacks, NEVER);
        do {
            for (int vertex = forest.next(); vertex != Blossoms.NONE; vertex = forest.next()) {
                if (look(vertex)) {
                    return;
                }
            }
        } while (!move());
    }

    private boolean look(int vertex) {
        int[] ends = edges.ends()[vertex];
        long[] twice = edges.twice()[vertex];
        for (int at = 0; at < ends.length; at++) {
            int other = ends[at];
            int node = blossoms.top(other);
            if (node == blossoms.top(vertex)) {
                continue;
            }
            long slack = prices[vertex] + prices[other] - twice[at];
            if (forest.label(node) == Forest.Label.OUTER) {
                if (slack == 0 && meet(vertex, other)) {
                    return true;
                }
                if (slack > 0 && slack < meetingSlacks[vertex]) {
                    meetingSlacks[vertex] = slack;
                    meetings[vertex] = other;
                }
            } else {
                if (slack < entrySlacks[other]) {
                    entrySlacks[other] = slack;
                    entries[other] = vertex;
                }
                if (slack == 0 && forest.label(node) == Forest.Label.NONE) {
                    forest.grow(vertex, other);
                }
            }
        }
        return false;
    }

    /** Two outer nodes by an edge without slack. @return whether that gave a pair */
    private boolean meet(int one, int other) {
        if (forest.sameTree(one, other)) {
            prices[forest.shrink(one, other)] = 0;
            return false;
        }
        forest.augment(one, other);
        return true;
    }

    /** Moves the prices until something can be done, and does it. @return whether that gave a pair */
    private boolean move() {
        long step = NEVER;
        int found = Blossoms.NONE;
        for (int vertex = 0; vertex < blossoms.vertices(); vertex++) {
            Forest.Label label = forest.label(blossoms.top(vertex));
            long possible = NEVER;
            if (label == Forest.Label.NONE) {
                possible = entrySlacks[vertex];
            } else if (label == Forest.Label.OUTER) {
                refresh(vertex);
                possible = meetingSlacks[vertex] == NEVER ? NEVER : meetingSlacks[vertex] / 2;
            }
            if (possible < step) {
                step = possible;
                found = vertex;
            }
        }
        for (int node = blossoms.vertices(); node < blossoms.nodes(); node++) {
            if (innerBlossom(node) && prices[node] / 2 < step) {
                step = prices[node] / 2;
                found = node;
            }
        }
        if (found == Blossoms.NONE) {
            throw new IllegalStateException("there are no more pairs");
        }
        shift(step);
        return act(found);
    }

    private boolean act(int found) {
        if (blossoms.blossom(found)) {
            forest.open(found);
            return false;
        }
        if (forest.label(blossoms.top(found)) == Forest.Label.OUTER) {
            return meet(found, meetings[found]);
        }
        forest.grow(entries[found], found);
        return false;
    }

    private boolean innerBlossom(int node) {
        return blossoms.blossom(node) && blossoms.outermost(node) && forest.label(node) == Forest.Label.INNER;
    }

    private void shift(long step) {
        if (step == 0) {
            return;
        }
        for (int vertex = 0; vertex < blossoms.vertices(); vertex++) {
            switch (forest.label(blossoms.top(vertex))) {
                case OUTER -> {
                    prices[vertex] -= step;
                    meetingSlacks[vertex] -= meetingSlacks[vertex] == NEVER ? 0 : 2 * step;
                }
                case INNER -> prices[vertex] += step;
                case NONE -> entrySlacks[vertex] -= entrySlacks[vertex] == NEVER ? 0 : step;
            }
        }
        for (int node = blossoms.vertices(); node < blossoms.nodes(); node++) {
            if (blossoms.blossom(node) && blossoms.outermost(node)) {
                switch (forest.label(node)) {
                    case OUTER -> prices[node] += 2 * step;
                    case INNER -> prices[node] -= 2 * step;
                    case NONE -> {}
                }
            }
        }
    }

    /** Looks for another edge where the known one has come to lie inside a node. */
    private void refresh(int vertex) {
        int node = blossoms.top(vertex);
        if (meetingSlacks[vertex] == NEVER || blossoms.top(meetings[vertex]) != node) {
            return;
        }
        meetingSlacks[vertex] = NEVER;
        int[] ends = edges.ends()[vertex];
        for (int at = 0; at < ends.length; at++) {
            int other = blossoms.top(ends[at]);
            if (other != node && forest.label(other) == Forest.Label.OUTER) {
                long slack = prices[vertex] + prices[ends[at]] - edges.twice()[vertex][at];
                if (slack < meetingSlacks[vertex]) {
                    meetingSlacks[vertex] = slack;
                    meetings[vertex] = ends[at];
                }
            }
        }
    }

    /** Outermost blossoms without a price prove nothing. */
    private void openUseless() {
        boolean more = true;
        while (more) {
            more = false;
            for (int node = blossoms.vertices(); node < blossoms.nodes(); node++) {
                if (blossoms.blossom(node) && blossoms.outermost(node) && prices[node] == 0) {
                    blossoms.open(node);
                    more = true;
                }
            }
        }
    }
}
