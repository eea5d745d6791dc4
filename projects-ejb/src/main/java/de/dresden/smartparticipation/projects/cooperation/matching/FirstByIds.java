package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** At edges: a second or two. It is counted, not timed, so that the result is the same on every machine. */
    private static final long MOST_LOOKS = 300_000_000;

    private final int[][] tight;
    private final int alone;
    /** With a price, inner ones first. */
    private final List<OddParts> sets = new ArrayList<>();

    private final OddParts all;

    private final int[] known;
    private boolean agreeing = true;
    private final int[] partners;
    private final boolean[] leavable;

    /**
     * @param tight of each vertex the other ends of the edges that cost what they weigh, by number
     * @param alone how many stay alone
     */
    FirstByIds(BestSum sum, int[][] tight, int alone) {
        this.tight = tight;
        this.alone = alone;
        int size = tight.length;
        known = IntStream.range(0, size).map(sum::mate).toArray();
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
        all = new OddParts(parts(sum, outermost), tight, cheapest, alone);
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

    /** The partner of each vertex; empty where it would take too long. */
    Optional<int[]> find() {
        Arrays.fill(partners, Blossoms.NONE);
        int open = (partners.length - alone) / 2;
        for (int vertex = 0; open > 0; vertex++) {
            if (looks() > MOST_LOOKS) {
                return Optional.empty();
            }
            if (partners[vertex] == Blossoms.NONE && decide(vertex)) {
                open--;
            }
        }
        return Optional.of(partners);
    }

    private long looks() {
        return all.looks() + sets.stream().mapToLong(OddParts::looks).sum();
    }

    /**
     * As long as the best matching that is known has all pairs decided so far, its own next one needs no question. Otherwise the first one is
     * demanded at once, since mostly it can be; if not, all that are in no odd set with the vertex are asked together.
     */
    private boolean decide(int vertex) {
        boolean[] may = null;
        boolean ask = agreeing;
        for (int other : tight[vertex]) {
            if (other < vertex || partners[other] != Blossoms.NONE) {
                continue;
            }
            if (agreeing && known[vertex] == other) {
                pair(vertex, other);
                return true;
            }
            boolean apart = all.apart(vertex, other);
            if (apart && ask && may == null) {
                possible();
                may = all.possiblePartners(vertex, partners, leavable);
            }
            if ((!apart || may == null || may[other]) && demand(vertex, other)) {
                agreeing = false;
                return true;
            }
            ask = true;
        }
        return false;
    }

    /** @return whether that can be; if not, nothing is changed */
    private boolean demand(int one, int other) {
        pair(one, other);
        if (possible() && all.possible(partners, leavable)) {
            return true;
        }
        partners[one] = Blossoms.NONE;
        partners[other] = Blossoms.NONE;
        return false;
    }

    private void pair(int one, int other) {
        partners[one] = other;
        partners[other] = one;
    }

    /** Whether the odd sets can be filled. */
    private boolean possible() {
        Arrays.fill(leavable, true);
        return sets.stream().allMatch(set -> set.possible(partners, leavable));
    }
}
