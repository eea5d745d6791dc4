package de.dresden.smartparticipation.projects.selection.core;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Greedily: one after the other by votes, or by votes for the money, as long as it fits. */
final class ByVotes {

    private final Election election;
    private final Support support;
    private final int[] ranks;
    private int endedAt = -1;

    ByVotes(Election election, Support support, int[] ranks) {
        this.election = election;
        this.support = support;
        this.ranks = ranks;
    }

    /**
     * What comes in.
     *
     * @param utility COST: by votes (points); CARDINALITY: by votes for the money, what is free and was named first
     * @param there what is funded already
     * @param left money that is left
     * @param skipping passes over what does not fit; else ends there
     */
    List<Integer> select(Utility utility, Collection<Integer> there, long left, boolean skipping) {
        Set<Integer> known = new HashSet<>(there);
        List<Integer> selected = new ArrayList<>();
        long rest = left;
        for (int project : order(utility)) {
            if (known.contains(project)) {
                continue;
            }
            if (election.cost(project) <= rest) {
                rest -= election.cost(project);
                selected.add(project);
            } else if (!skipping) {
                endedAt = project;
                break;
            }
        }
        return selected;
    }

    /** The project at which it ended without passing over it; -1 where it did not. */
    int endedAt() {
        return endedAt;
    }

    private List<Integer> order(Utility utility) {
        Comparator<Integer> best = utility == Utility.COST
                ? Comparator.comparingLong((Integer project) -> support.score(project))
                        .reversed()
                : this::density;
        return IntStream.range(0, election.projects().size())
                .boxed()
                .sorted(best.thenComparingInt(project -> ranks[project]))
                .toList();
    }

    /** More votes for the money first: score/cost compared crosswise; what is free and was named is infinitely good. */
    private int density(int one, int other) {
        if (support.score(one) == 0 || support.score(other) == 0) {
            return Long.compare(support.score(other), support.score(one));
        }
        return cross(other, one).compareTo(cross(one, other));
    }

    private BigInteger cross(int score, int cost) {
        return BigInteger.valueOf(support.score(score)).multiply(BigInteger.valueOf(election.cost(cost)));
    }

    /** The step by which a selected one came in. */
    Step step(int project, Utility utility) {
        long cost = election.cost(project);
        Fraction score = Fraction.of(support.score(project), 1);
        boolean dense = utility == Utility.CARDINALITY;
        return Step.plain(
                dense ? Step.Kind.DENSITY : Step.Kind.VOTES,
                election.id(project),
                cost,
                support.votes(project),
                dense ? cost == 0 ? null : score.over(cost) : score);
    }
}
