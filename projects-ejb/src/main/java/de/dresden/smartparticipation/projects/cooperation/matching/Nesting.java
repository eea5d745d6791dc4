package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.Arrays;

/** What pairs pay for the blossoms that both lie in. */
final class Nesting {

    private final BestSum found;
    private final Blossoms blossoms;
    private final long[] shared;

    Nesting(BestSum found) {
        this.found = found;
        blossoms = found.blossoms();
        shared = new long[blossoms.vertices()];
    }

    /** By the other vertex, until the next call. */
    long[] sharedWith(int vertex) {
        Arrays.fill(shared, 0);
        fill(blossoms.holder(vertex), vertex);
        return shared;
    }

    /** @return what the blossom and all around it cost */
    private long fill(int blossom, int inside) {
        if (blossom == Blossoms.NONE) {
            return 0;
        }
        long price = found.price(blossom) + fill(blossoms.holder(blossom), blossom);
        for (int node : blossoms.cycle(blossom)) {
            if (node != inside) {
                for (int vertex : blossoms.members(node)) {
                    shared[vertex] = price;
                }
            }
        }
        return price;
    }
}
