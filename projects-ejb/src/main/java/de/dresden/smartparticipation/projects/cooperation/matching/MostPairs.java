package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A matching of most pairs (Edmonds: Paths, trees, and flowers, 1965): from all free vertices at once trees of alternating paths grow; odd
 * cycles are shrunk to their base. Where two trees meet there is a pair more; where none meet, the inner vertices are the barrier of
 * Tutte and Berge. O(n · m) a pair, mostly far less, since it begins with what is given and with a greedy matching.
 */
final class MostPairs {

    private static final int NOBODY = -1;

    private final int[][] neighbours;
    private final int[] degrees;
    private final int[] mates;
    private int pairs;
    private long looks;

    private final int[] base;
    private final int[] root;
    private final boolean[] outer;
    /** Of a vertex that is not outer by itself: the outer one from which it is entered. */
    private final int[] entered;

    private final int[] queue;
    private int ahead;
    private int behind;

    /**
     * @param neighbours of each vertex
     * @param degrees how many of each vertex' neighbours are looked at, the first ones
     * @param mates to begin with, the partner of each or {@link #NOBODY}
     */
    MostPairs(int[][] neighbours, int[] degrees, int[] mates) {
        this.neighbours = neighbours;
        this.degrees = degrees;
        this.mates = mates.clone();
        pairs = (int) (Arrays.stream(mates).filter(mate -> mate != NOBODY).count() / 2);
        base = new int[mates.length];
        root = new int[mates.length];
        outer = new boolean[mates.length];
        entered = new int[mates.length];
        queue = new int[mates.length];
    }

    static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NOBODY);
        return none;
    }

    /** Whether there are so many pairs; as soon as there are it ends. */
    boolean reach(int wanted) {
        greedy(wanted);
        while (pairs < wanted && grow()) {
            pairs++;
        }
        return pairs >= wanted;
    }

    int pairs() {
        return pairs;
    }

    /** How many edges were looked at. */
    long looks() {
        return looks;
    }

    int[] mates() {
        return mates.clone();
    }

    /** After it ended in vain: whether there is a matching of as many pairs that leaves this one out. */
    boolean dispensable(int vertex) {
        return outer[vertex];
    }

    /** After it ended in vain. */
    List<Integer> barrier() {
        return IntStream.range(0, mates.length)
                .filter(vertex -> !outer[vertex] && entered[vertex] != NOBODY)
                .boxed()
                .toList();
    }

    private void greedy(int wanted) {
        long[] scarce = IntStream.range(0, mates.length)
                .mapToLong(vertex -> (long) degrees[vertex] << 32 | vertex)
                .sorted()
                .toArray();
        for (long next : scarce) {
            int vertex = (int) next;
            for (int at = 0; at < degrees[vertex] && mates[vertex] == NOBODY && pairs < wanted; at++) {
                int other = neighbours[vertex][at];
                if (mates[other] == NOBODY) {
                    mates[vertex] = other;
                    mates[other] = vertex;
                    pairs++;
                }
            }
        }
    }

    private boolean grow() {
        ahead = 0;
        behind = 0;
        Arrays.fill(outer, false);
        Arrays.fill(entered, NOBODY);
        for (int vertex = 0; vertex < mates.length; vertex++) {
            base[vertex] = vertex;
            if (mates[vertex] == NOBODY) {
                reachOuter(vertex, vertex);
            }
        }
        while (ahead < behind) {
            if (look(queue[ahead++])) {
                return true;
            }
        }
        return false;
    }

    private void reachOuter(int vertex, int from) {
        outer[vertex] = true;
        root[vertex] = from;
        queue[behind++] = vertex;
    }

    private boolean look(int vertex) {
        looks += degrees[vertex];
        for (int at = 0; at < degrees[vertex]; at++) {
            int other = neighbours[vertex][at];
            if (!outer[other]) {
                if (entered[other] == NOBODY) {
                    entered[other] = vertex;
                    reachOuter(mates[other], root[vertex]);
                }
            } else if (root[other] != root[vertex]) {
                pair(vertex, other);
                pair(other, vertex);
                return true;
            } else if (base[other] != base[vertex]) {
                shrink(vertex, other);
            }
        }
        return false;
    }

    /** Gives an outer vertex another partner and shifts the pairs between it and its root. */
    private void pair(int vertex, int partner) {
        int given = vertex;
        int taken = partner;
        while (true) {
            int left = mates[given];
            mates[given] = taken;
            if (left == NOBODY) {
                return;
            }
            mates[left] = entered[left];
            taken = left;
            given = entered[left];
        }
    }

    private void shrink(int one, int other) {
        int stem = meeting(one, other);
        boolean[] shrunk = new boolean[mates.length];
        enter(one, other, stem, shrunk);
        enter(other, one, stem, shrunk);
        for (int vertex = 0; vertex < mates.length; vertex++) {
            if (shrunk[base[vertex]]) {
                base[vertex] = stem;
                if (!outer[vertex]) {
                    reachOuter(vertex, root[one]);
                }
            }
        }
    }

    /** The last base that the ways to the root have in common. */
    private int meeting(int one, int other) {
        boolean[] passed = new boolean[mates.length];
        for (int at = base[one]; at != NOBODY; at = above(at)) {
            passed[at] = true;
        }
        int at = base[other];
        while (!passed[at]) {
            at = above(at);
        }
        return at;
    }

    private int above(int at) {
        return mates[at] == NOBODY ? NOBODY : base[entered[mates[at]]];
    }

    /** Lets the outer vertices of one side of a cycle be entered the other way round. */
    private void enter(int vertex, int across, int stem, boolean[] shrunk) {
        int from = across;
        for (int at = vertex; base[at] != stem; at = entered[mates[at]]) {
            shrunk[base[at]] = true;
            shrunk[base[mates[at]]] = true;
            entered[at] = from;
            from = mates[at];
        }
    }
}
