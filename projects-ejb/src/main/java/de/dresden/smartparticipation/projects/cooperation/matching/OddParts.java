package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.Arrays;

/**
 * A set of vertices in parts, each a vertex or an odd set for itself, that can be filled part by part: an odd number of parts so that one is
 * left for outside, or all there are so that some stay alone.
 */
final class OddParts {

    private static final int NOBODY = Blossoms.NONE;

    private final int[][] parts;
    private final int[][] tight;
    private final int[] cheapest;
    private final int alone;
    /** Of a vertex: its part. */
    private final int[] places;

    private long looks;

    /**
     * @param parts the vertices of each
     * @param tight of each vertex the other ends of the edges that may be used
     * @param cheapest the vertices that may stay alone
     * @param alone how many stay alone
     */
    OddParts(int[][] parts, int[][] tight, int[] cheapest, int alone) {
        this.parts = parts;
        this.tight = tight;
        this.cheapest = cheapest;
        this.alone = alone;
        places = new int[tight.length];
        Arrays.fill(places, NOBODY);
        for (int part = 0; part < parts.length; part++) {
            for (int vertex : parts[part]) {
                places[vertex] = part;
            }
        }
    }

    /**
     * Whether it can be filled.
     *
     * @param partners that are demanded, of each vertex
     * @param leavable whether the parts can leave the vertex for outside; afterwards, whether this set can
     */
    boolean possible(int[] partners, boolean[] leavable) {
        int[] leaving = new int[parts.length];
        Arrays.fill(leaving, NOBODY);
        int out = NOBODY;
        for (int part = 0; part < parts.length; part++) {
            for (int vertex : parts[part]) {
                if (partners[vertex] == NOBODY || places[partners[vertex]] == part) {
                    continue;
                }
                boolean outside = places[partners[vertex]] == NOBODY;
                if (!leavable[vertex] || leaving[part] != NOBODY || outside && out != NOBODY) {
                    return false;
                }
                leaving[part] = vertex;
                out = outside ? vertex : out;
            }
        }
        int[] numbers = numbers(leaving);
        int[][] neighbours = neighbours(numbers, leavable);
        MostPairs pairs = pairs(neighbours);
        boolean oneLeft = neighbours.length % 2 == 1;
        boolean filled = pairs.reach(neighbours.length / 2) && !(oneLeft && pairs.reach(neighbours.length));
        looks += pairs.looks();
        if (!filled) {
            return false;
        }
        for (int part = 0; part < parts.length; part++) {
            for (int vertex : parts[part]) {
                boolean free = oneLeft && numbers[part] != NOBODY && pairs.dispensable(numbers[part]);
                leavable[vertex] = vertex == out || free && leavable[vertex];
            }
        }
        return true;
    }

    /** Whether they are in different parts. */
    boolean apart(int one, int other) {
        return places[one] != places[other];
    }

    /**
     * With whom a vertex can be paired, of those in other parts of all; the other pairs demanded can be.
     *
     * @param leavable whether the parts can leave the vertex for outside
     * @return of each vertex whether it can be, where there is an edge
     */
    boolean[] possiblePartners(int vertex, int[] partners, boolean[] leavable) {
        boolean[] possible = new boolean[places.length];
        int[] leaving = new int[parts.length];
        for (int part = 0; part < parts.length; part++) {
            int here = part;
            leaving[part] = Arrays.stream(parts[part])
                    .filter(one -> one == vertex || partners[one] != NOBODY && places[partners[one]] != here)
                    .findFirst()
                    .orElse(NOBODY);
        }
        int[] numbers = numbers(leaving);
        int[][] neighbours = neighbours(numbers, leavable);
        MostPairs pairs = pairs(neighbours);
        boolean filled = pairs.reach(neighbours.length / 2) && !pairs.reach(neighbours.length);
        looks += pairs.looks();
        if (!leavable[vertex] || !filled) {
            return possible;
        }
        for (int other = 0; other < possible.length; other++) {
            int number = numbers[places[other]];
            possible[other] = leavable[other] && number != NOBODY && pairs.dispensable(number);
        }
        return possible;
    }

    /** How many edges it has looked at so far. */
    long looks() {
        return looks;
    }

    private MostPairs pairs(int[][] neighbours) {
        int[] degrees = new int[neighbours.length];
        for (int row = 0; row < degrees.length; row++) {
            degrees[row] = neighbours[row].length;
            looks += degrees[row];
        }
        return new MostPairs(neighbours, degrees, MostPairs.none(neighbours.length));
    }

    /** Those of which no vertex has its partner in another part. */
    private static int[] numbers(int[] leaving) {
        int[] numbers = new int[leaving.length];
        int count = 0;
        for (int part = 0; part < numbers.length; part++) {
            numbers[part] = leaving[part] == NOBODY ? count++ : NOBODY;
        }
        return numbers;
    }

    /** Of each part with a number, and of as many behind them as stay alone: whoever is matched with one of those does. */
    private int[][] neighbours(int[] numbers, boolean[] leavable) {
        int open = 0;
        for (int number : numbers) {
            open += number == NOBODY ? 0 : 1;
        }
        int[][] neighbours = new int[open + alone][];
        int[] nobodies = new int[alone];
        for (int nobody = 0; nobody < alone; nobody++) {
            nobodies[nobody] = open + nobody;
        }
        boolean[] may = new boolean[parts.length];
        for (int vertex : cheapest) {
            may[places[vertex]] |= leavable[vertex];
        }
        int[] lonely = new int[open];
        int count = 0;
        for (int part = 0; part < parts.length; part++) {
            if (numbers[part] != NOBODY) {
                int[] row = neighbours(part, numbers, leavable);
                boolean mayBeAlone = may[part] && alone > 0;
                neighbours[numbers[part]] = mayBeAlone ? joined(row, nobodies) : row;
                if (mayBeAlone) {
                    lonely[count++] = numbers[part];
                }
            }
        }
        Arrays.fill(neighbours, open, open + alone, Arrays.copyOf(lonely, count));
        return neighbours;
    }

    private int[] neighbours(int part, int[] numbers, boolean[] leavable) {
        int[] row = new int[16];
        int count = 0;
        for (int vertex : parts[part]) {
            for (int at = 0; leavable[vertex] && at < tight[vertex].length; at++) {
                int other = tight[vertex][at];
                int place = places[other];
                if (place != NOBODY && place != part && numbers[place] != NOBODY && leavable[other]) {
                    row = count == row.length ? Arrays.copyOf(row, 2 * count) : row;
                    row[count++] = numbers[place];
                }
            }
        }
        return Arrays.copyOf(row, count);
    }

    private static int[] joined(int[] one, int[] other) {
        int[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
