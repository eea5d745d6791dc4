package de.dresden.smartparticipation.projects.selection.core;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Runs a rule on an election. */
public final class Selection {

    private final Election election;
    private final Rule rule;
    private final Patience patience;
    private final Support support;
    private final int[] ranks;
    private final ByVotes votes;

    private final List<Integer> winners = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private EqualShares shares;
    private BigInteger share;
    private Preference preference;
    private int endedAt = -1;

    private Selection(Election election, Rule rule, Lots lots, Patience patience) {
        this.election = election;
        this.rule = rule;
        this.patience = patience;
        support = new Support(election);
        ranks = lots.ranks(election, support);
        votes = new ByVotes(election, support, ranks);
        share = BigInteger.valueOf(election.voters() == 0 ? 0 : election.budget());
    }

    /**
     * What the rule selects.
     *
     * @param lots what decides where cost and votes are the same
     * @throws TookTooLong if it takes longer than the patience
     */
    public static Outcome of(Election election, Rule rule, Lots lots, Patience patience) {
        Selection selection = new Selection(election, rule, lots, patience);
        switch (rule.method()) {
            case GREEDY -> selection.byVotes(rule.utility(), rule.skipping());
            case EQUAL_SHARES -> selection.equalShares();
            case PHRAGMEN -> selection.phragmen();
        }
        return selection.outcome();
    }

    private void byVotes(Utility utility, boolean skipping) {
        long left = election.budget() - spent();
        List<Integer> added = votes.select(utility, winners, left, skipping);
        endedAt = votes.endedAt();
        added.forEach(project -> steps.add(votes.step(project, utility)));
        winners.addAll(added);
    }

    private void phragmen() {
        Phragmen phragmen = new Phragmen(election, support, ranks, patience);
        winners.addAll(phragmen.select());
        steps.addAll(phragmen.steps());
        endedAt = phragmen.endedAt();
    }

    private void equalShares() {
        shares = new EqualShares(election, support, rule.utility(), ranks, patience);
        if (rule.completion() == Completion.ADD1 || rule.completion() == Completion.ADD1U) {
            share = new Add1(election, support, shares, rule.exhaustive()).share();
        }
        shares.tell(share);
        winners.addAll(shares.winners());
        steps.addAll(shares.steps());
        if (rule.completion() == Completion.ADD1U || rule.completion() == Completion.UTILITARIAN) {
            byVotes(Utility.COST, true);
        }
        if (rule.comparison()) {
            compare();
        }
    }

    private void compare() {
        List<Integer> greedy = votes.select(Utility.COST, List.of(), election.budget(), true);
        preference = preference(new HashSet<>(winners), new HashSet<>(greedy));
        if (preference.forVotes()) {
            winners.clear();
            steps.clear();
            // what is left of the equal shares explains nothing any more: a project that they had bought may be
            // unfunded now
            shares = null;
            byVotes(Utility.COST, true);
        }
    }

    private Preference preference(Set<Integer> mine, Set<Integer> greedy) {
        long more = 0;
        long less = 0;
        for (int group = 0; group < election.groups(); group++) {
            int order = Long.compare(points(group, mine), points(group, greedy));
            more += order > 0 ? election.size(group) : 0;
            less += order < 0 ? election.size(group) : 0;
        }
        return new Preference(more, less, election.voters() - more - less);
    }

    private long points(int group, Set<Integer> funded) {
        Ballot ballot = election.ballot(group);
        return IntStream.range(0, ballot.size())
                .filter(at -> funded.contains(ballot.project(at)))
                .mapToLong(ballot::points)
                .sum();
    }

    private long spent() {
        return winners.stream().mapToLong(election::cost).sum();
    }

    private Outcome outcome() {
        Fraction endowment = new Fraction(share, BigInteger.valueOf(Math.max(1, election.voters())));
        Set<Integer> funded = new HashSet<>(winners);
        long left = election.budget() - spent();
        List<Unfunded> unfunded = IntStream.range(0, election.projects().size())
                .filter(project -> !funded.contains(project))
                .mapToObj(project -> unfunded(project, left))
                .toList();
        return new Outcome(
                rule,
                winners.stream().map(election::id).toList(),
                spent(),
                election.budget(),
                endowment,
                List.copyOf(steps),
                unfunded,
                preference);
    }

    private Unfunded unfunded(int project, long left) {
        long cost = election.cost(project);
        Fraction held = shares == null ? null : shares.held(project);
        Fraction missing = held == null ? null : Fraction.of(cost, 1).minus(held);
        return new Unfunded(
                election.id(project),
                cost,
                support.votes(project),
                held,
                missing,
                cost - left,
                endedAt < 0 ? null : election.id(endedAt));
    }
}
