package de.dresden.smartparticipation.projects.cooperation.matching;

/**
 * What a weighted matching looks at.
 *
 * @param ends of each vertex: the other ends of its edges
 * @param twice of each vertex: the doubled weights of its edges, none negative
 */
record Edges(int[][] ends, long[][] twice) {

    int vertices() {
        return ends.length;
    }

    /** The largest weight, doubled. */
    long heaviest() {
        long heaviest = 0;
        for (long[] row : twice) {
            for (long weight : row) {
                heaviest = Math.max(heaviest, weight);
            }
        }
        return heaviest;
    }
}
