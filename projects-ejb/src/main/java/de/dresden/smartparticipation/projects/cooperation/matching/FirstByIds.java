package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of all best matchings the one that comes first: in it the first company has the first partner that it has in any, and so on; to be alone
 * comes last.
 *
 * <p>By the prices (complementary slackness) the best matchings are just those that use edges which cost what they weigh, fill each odd set
 * that has a price, and leave alone only who costs least. Whether a pair can be is answered by demanding it and looking at these sets, the
 * inner ones first, whether there still is such a matching.
 */
final class FirstByIds {

    private final int[][] tight;
    /** With a price, inner ones first; at last all together. */
    private final List<OddParts> sets = new ArrayList<>();

    private final int[] partners;
    private final boolean[] leavable;

    /**
     * @param tight of each vertex the other ends of the edges that cost what they weigh, by number
     * @param alone how many stay alone
     */
    FirstByIds(BestSum sum, int[][] tight, int alone) {
        this.tight = tight;
        int size = tight.length;
        partners = new int[size];
        leavable = new boolean[size];
        Blossoms blossoms = sum.blossoms();
        IntStream.range(size, blossoms.nodes())
                .filter(node -> blossoms.blossom(node) && sum.price(node) > 0)
                .boxed()
                .sorted(Comparator.comparingInt(node -> blossoms.members(node).length))
                .forEach(node -> sets.add(new OddParts(parts(sum, blossoms.cycle(node)), tight, new int[0], 0)));
        int[] outermost = IntStream.range(0, blossoms.nodes())
                .filter(node -> (node < size || blossoms.blossom(node)) && blossoms.outermost(node))
                .toArray();
        long lowest = IntStream.range(0, size).mapToLong(sum::price).min().orElse(0);
        int[] cheapest = IntStream.range(0, size)
                .filter(vertex -> sum.price(vertex) == lowest)
                .toArray();
        sets.add(new OddParts(parts(sum, outermost), tight, cheapest, alone));
    }

    /** Blossoms without a price demand nothing; their own parts stand for them. */
    private static int[][] parts(BestSum sum, int[] nodes) {
        Blossoms blossoms = sum.blossoms();
        return Arrays.stream(nodes)
                .boxed()
                .flatMap(node -> blossoms.blossom(node) && sum.price(node) == 0
                        ? Arrays.stream(parts(sum, blossoms.cycle(node)))
                        : Stream.of(blossoms.members(node)))
                .toArray(int[][]::new);
    }

    /** The partner of each vertex. */
    int[] find() {
        Arrays.fill(partners, Blossoms.NONE);
        for (int vertex = 0; vertex < partners.length; vertex++) {
            for (int at = 0; at < tight[vertex].length && partners[vertex] == Blossoms.NONE; at++) {
                int other = tight[vertex][at];
                if (other > vertex && partners[other] == Blossoms.NONE) {
                    demand(vertex, other);
                }
            }
        }
        return partners;
    }

    private void demand(int one, int other) {
        partners[one] = other;
        partners[other] = one;
        if (!possible()) {
            partners[one] = Blossoms.NONE;
            partners[other] = Blossoms.NONE;
        }
    }

    private boolean possible() {
        Arrays.fill(leavable, true);
        return sets.stream().allMatch(set -> set.possible(partners, leavable));
    }
}
