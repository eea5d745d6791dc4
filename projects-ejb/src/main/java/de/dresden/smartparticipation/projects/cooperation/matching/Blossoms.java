package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.Arrays;

/**
 * Vertices, and odd sets of them shrunk to one: a blossom is an odd cycle of blossoms and vertices, all but one of them matched along it;
 * the one that is not holds the base, the only vertex whose partner is outside. Both are called nodes: a vertex has its own number, a
 * blossom one from the number of vertices on.
 */
final class Blossoms {

    static final int NONE = -1;

    private final int vertices;
    /** Of a vertex: its partner. */
    private final int[] mates;
    /** Of a vertex: the outermost node that holds it. */
    private final int[] top;
    /** Of a node: its base. */
    private final int[] base;
    /** Of a node: all its vertices. */
    private final int[][] members;
    /** Of a blossom: the nodes of its cycle, the one with the base first. */
    private final int[][] cycles;
    /** Of a blossom: at 2i and 2i + 1 the vertices of the edge from the i-th node of its cycle to the next one. */
    private final int[][] joints;
    /** Of a blossom: the one that holds it, or {@link #NONE}. */
    private final int[] holder;

    private final int[] unused;
    private int unusedCount;

    Blossoms(int vertices) {
        this.vertices = vertices;
        int nodes = 2 * vertices;
        mates = new int[vertices];
        Arrays.fill(mates, NONE);
        top = new int[vertices];
        base = new int[nodes];
        members = new int[nodes][];
        cycles = new int[nodes][];
        joints = new int[nodes][];
        holder = new int[nodes];
        Arrays.fill(holder, NONE);
        unused = new int[vertices];
        for (int vertex = 0; vertex < vertices; vertex++) {
            top[vertex] = vertex;
            base[vertex] = vertex;
            members[vertex] = new int[] {vertex};
            unused[unusedCount++] = nodes - 1 - vertex;
        }
    }

    /** A number that no node reaches. */
    int nodes() {
        return 2 * vertices;
    }

    int vertices() {
        return vertices;
    }

    boolean blossom(int node) {
        return node >= vertices && members[node] != null;
    }

    /** Whether nothing holds it. */
    boolean outermost(int node) {
        return holder[node] == NONE;
    }

    int holder(int node) {
        return holder[node];
    }

    int mate(int vertex) {
        return mates[vertex];
    }

    void match(int one, int other) {
        mates[one] = other;
    }

    int top(int vertex) {
        return top[vertex];
    }

    int base(int node) {
        return base[node];
    }

    int[] members(int node) {
        return members[node];
    }

    int[] cycle(int blossom) {
        return cycles[blossom];
    }

    int[] joints(int blossom) {
        return joints[blossom];
    }

    /** Shrinks a cycle to one node. */
    int shrink(int[] cycle, int[] edges) {
        int made = unused[--unusedCount];
        cycles[made] = cycle;
        joints[made] = edges;
        base[made] = base[cycle[0]];
        int count = 0;
        for (int node : cycle) {
            count += members[node].length;
            holder[node] = made;
        }
        int[] all = new int[count];
        for (int node : cycle) {
            System.arraycopy(members[node], 0, all, all.length - count, members[node].length);
            count -= members[node].length;
        }
        members[made] = all;
        for (int vertex : all) {
            top[vertex] = made;
        }
        return made;
    }

    /** Makes the nodes of an outermost blossom's cycle outermost again. */
    void open(int blossom) {
        for (int node : cycles[blossom]) {
            holder[node] = NONE;
            for (int vertex : members[node]) {
                top[vertex] = node;
            }
        }
        members[blossom] = null;
        cycles[blossom] = null;
        joints[blossom] = null;
        unused[unusedCount++] = blossom;
    }

    /** Matches inside a node so that this vertex of it is left over. */
    void leave(int node, int vertex) {
        if (node < vertices || base[node] == vertex) {
            return;
        }
        int length = cycles[node].length;
        int first = place(node, vertex);
        leave(cycles[node][first], vertex);
        // the node was matched with the next one where its place is odd, with the one before where it is even
        int step = first % 2 == 1 ? 1 : length - 1;
        int at = first;
        while (at != 0) {
            int one = (at + step) % length;
            at = (one + step) % length;
            couple(node, one, at);
        }
        turn(node, first);
        base[node] = vertex;
    }

    private int place(int blossom, int vertex) {
        int node = vertex;
        while (holder[node] != blossom) {
            node = holder[node];
        }
        int place = 0;
        while (cycles[blossom][place] != node) {
            place++;
        }
        return place;
    }

    /** Matches two neighbours of a cycle along their edge. */
    private void couple(int blossom, int one, int other) {
        int length = cycles[blossom].length;
        boolean forward = (one + 1) % length == other;
        int edge = forward ? one : other;
        int here = joints[blossom][2 * edge + (forward ? 0 : 1)];
        int there = joints[blossom][2 * edge + (forward ? 1 : 0)];
        leave(cycles[blossom][one], here);
        leave(cycles[blossom][other], there);
        mates[here] = there;
        mates[there] = here;
    }

    private void turn(int blossom, int first) {
        int length = cycles[blossom].length;
        int[] cycle = new int[length];
        int[] edges = new int[2 * length];
        for (int at = 0; at < length; at++) {
            int old = (at + first) % length;
            cycle[at] = cycles[blossom][old];
            edges[2 * at] = joints[blossom][2 * old];
            edges[2 * at + 1] = joints[blossom][2 * old + 1];
        }
        cycles[blossom] = cycle;
        joints[blossom] = edges;
    }
}
