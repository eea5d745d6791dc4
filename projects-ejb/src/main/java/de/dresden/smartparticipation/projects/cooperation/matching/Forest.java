package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.Arrays;

/**
 * The trees of alternating paths that grow from all free nodes: a root and every second node on the way from it is outer, those between
 * are inner, the rest is in no tree. A node other than a root is linked to its parent by an edge, an outer one by its own pair.
 */
final class Forest {

    /** Where a node is. */
    enum Label {
        NONE,
        OUTER,
        INNER
    }

    private final Blossoms blossoms;
    private final Label[] labels;
    private final int[] roots;
    /** Of a node: the vertices of its link, in its parent and in itself. */
    private final int[] above;

    private final int[] here;
    private final int[] queue;
    private int ahead;
    private int behind;

    Forest(Blossoms blossoms) {
        this.blossoms = blossoms;
        labels = new Label[blossoms.nodes()];
        roots = new int[blossoms.nodes()];
        above = new int[blossoms.nodes()];
        here = new int[blossoms.nodes()];
        queue = new int[blossoms.vertices()];
    }

    /** Only the free nodes are in a tree. */
    void plant() {
        Arrays.fill(labels, Label.NONE);
        ahead = 0;
        behind = 0;
        for (int vertex = 0; vertex < blossoms.vertices(); vertex++) {
            if (blossoms.mate(vertex) == Blossoms.NONE) {
                outer(blossoms.top(vertex), Blossoms.NONE, vertex, vertex);
            }
        }
    }

    Label label(int node) {
        return labels[node];
    }

    /** A vertex that became outer and was not given yet, or {@link Blossoms#NONE}. */
    int next() {
        return ahead < behind ? queue[ahead++] : Blossoms.NONE;
    }

    /** Takes a node that is in no tree in by an edge, and its partner behind it. */
    void grow(int outer, int vertex) {
        int root = roots[blossoms.top(outer)];
        int node = blossoms.top(vertex);
        inner(node, outer, vertex, root);
        int left = blossoms.base(node);
        outer(blossoms.top(blossoms.mate(left)), left, blossoms.mate(left), root);
    }

    boolean sameTree(int one, int other) {
        return roots[blossoms.top(one)] == roots[blossoms.top(other)];
    }

    /** Matches along the way from one root over an edge to another root. */
    void augment(int one, int other) {
        pair(one, other);
        pair(other, one);
    }

    private void pair(int vertex, int partner) {
        int given = vertex;
        int taken = partner;
        while (true) {
            int node = blossoms.top(given);
            int left = above[node];
            blossoms.leave(node, given);
            blossoms.match(given, taken);
            if (left == Blossoms.NONE) {
                return;
            }
            int inner = blossoms.top(left);
            blossoms.leave(inner, here[inner]);
            blossoms.match(here[inner], above[inner]);
            given = above[inner];
            taken = here[inner];
        }
    }

    /** Shrinks the cycle that an edge between two outer vertices of one tree closes. @return the new node, outer */
    int shrink(int one, int other) {
        int stem = meeting(blossoms.top(one), blossoms.top(other));
        int down = depth(blossoms.top(one), stem);
        int length = down + depth(blossoms.top(other), stem) + 1;
        int[] cycle = new int[length];
        int[] edges = new int[2 * length];
        cycle[0] = stem;
        int node = blossoms.top(one);
        for (int at = down; at > 0; at--) {
            cycle[at] = node;
            edges[2 * at - 2] = above[node];
            edges[2 * at - 1] = here[node];
            node = parent(node);
        }
        edges[2 * down] = one;
        edges[2 * down + 1] = other;
        node = blossoms.top(other);
        for (int at = down + 1; at < length; at++) {
            cycle[at] = node;
            edges[2 * at] = here[node];
            edges[2 * at + 1] = above[node];
            node = parent(node);
        }
        int made = blossoms.shrink(cycle, edges);
        labels[made] = Label.OUTER;
        roots[made] = roots[stem];
        above[made] = above[stem];
        here[made] = here[stem];
        for (int part : cycle) {
            if (labels[part] == Label.INNER) {
                enqueue(part);
            }
        }
        return made;
    }

    /** Opens an inner blossom: those of its cycle on the even way from its link to its base stay in the tree, the others leave it. */
    void open(int blossom) {
        int[] cycle = blossoms.cycle(blossom);
        int[] edges = blossoms.joints(blossom);
        blossoms.open(blossom);
        for (int node : cycle) {
            labels[node] = Label.NONE;
        }
        int root = roots[blossom];
        int entry = blossoms.top(here[blossom]);
        inner(entry, above[blossom], here[blossom], root);
        int at = 0;
        while (cycle[at] != entry) {
            at++;
        }
        boolean forward = at % 2 == 1;
        while (at != 0) {
            int left = blossoms.base(cycle[at]);
            int behindIt = blossoms.mate(left);
            outer(blossoms.top(behindIt), left, behindIt, root);
            at = step(at, forward, cycle.length);
            int edge = forward ? at : at - 1;
            int from = edges[2 * edge + (forward ? 0 : 1)];
            int to = edges[2 * edge + (forward ? 1 : 0)];
            at = step(at, forward, cycle.length);
            inner(cycle[at], from, to, root);
        }
    }

    private static int step(int at, boolean forward, int length) {
        return forward ? (at + 1) % length : at - 1;
    }

    private void outer(int node, int parent, int own, int root) {
        put(node, Label.OUTER, parent, own, root);
        enqueue(node);
    }

    private void inner(int node, int parent, int own, int root) {
        put(node, Label.INNER, parent, own, root);
    }

    private void put(int node, Label label, int parent, int own, int root) {
        labels[node] = label;
        above[node] = parent;
        here[node] = own;
        roots[node] = root;
    }

    private void enqueue(int node) {
        for (int vertex : blossoms.members(node)) {
            queue[behind++] = vertex;
        }
    }

    private int parent(int node) {
        return above[node] == Blossoms.NONE ? Blossoms.NONE : blossoms.top(above[node]);
    }

    private int depth(int node, int stem) {
        int depth = 0;
        for (int at = node; at != stem; at = parent(at)) {
            depth++;
        }
        return depth;
    }

    private int meeting(int one, int other) {
        boolean[] passed = new boolean[blossoms.nodes()];
        for (int at = one; at != Blossoms.NONE; at = parent(at)) {
            passed[at] = true;
        }
        int at = other;
        while (!passed[at]) {
            at = parent(at);
        }
        return at;
    }
}
