package de.dresden.smartparticipation.projects.selection.core;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The completion Add1: the equal shares are run again and again, each time with one unit of the currency more for every voter, and the last
 * run before the first one that costs more than the budget stands. What is spent does not grow evenly: a run with more money can cost less,
 * so every step is taken and none is guessed.
 *
 * <p>Where all that somebody voted for fits the budget, no run ever costs too much. It then ends at the first step at which every voter can
 * pay the full price of all they named: from there on more money changes nothing.
 */
final class Add1 {

    private final Election election;
    private final Support support;
    private final EqualShares shares;
    private final boolean exhaustive;

    /** @param exhaustive the other rule: also ends as soon as nothing more fits the budget */
    Add1(Election election, Support support, EqualShares shares, boolean exhaustive) {
        this.election = election;
        this.support = support;
        this.shares = shares;
        this.exhaustive = exhaustive;
    }

    /** @return the share of the run that stands, times the number of voters */
    BigInteger share() {
        long voters = election.voters();
        if (voters == 0) {
            return BigInteger.ZERO;
        }
        BigInteger step = BigInteger.valueOf(voters).multiply(BigInteger.valueOf(election.unit()));
        BigInteger share = BigInteger.valueOf(election.budget());
        BigInteger last = allFits() ? enough(step) : null;
        if (last != null && !exhaustive) {
            return last;
        }
        shares.run(share, election.budget());
        while (!(exhaustive && nothingFits()) && !share.equals(last)) {
            BigInteger next = share.add(step);
            shares.run(next, election.budget());
            if (shares.spent() > election.budget()) {
                return share;
            }
            share = next;
        }
        return share;
    }

    private boolean allFits() {
        BigInteger sum = IntStream.range(0, election.projects().size())
                .filter(project -> support.votes(project) > 0)
                .mapToObj(project -> BigInteger.valueOf(election.cost(project)))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return sum.compareTo(BigInteger.valueOf(election.budget())) <= 0;
    }

    /** The first share at which everybody can pay all they named in full: with the whole budget each they can. */
    private BigInteger enough(BigInteger step) {
        BigInteger voters = BigInteger.valueOf(election.voters());
        BigInteger budget = BigInteger.valueOf(election.budget());
        shares.run(budget.multiply(voters), Long.MAX_VALUE);
        Fraction wanted = shares.mostPaid();
        BigInteger more = wanted.numerator().multiply(voters).subtract(budget.multiply(wanted.denominator()));
        if (more.signum() <= 0) {
            return budget;
        }
        BigInteger[] steps = more.divideAndRemainder(step.multiply(wanted.denominator()));
        return budget.add(step.multiply(steps[1].signum() == 0 ? steps[0] : steps[0].add(BigInteger.ONE)));
    }

    private boolean nothingFits() {
        Set<Integer> funded = new HashSet<>(shares.winners());
        long left = election.budget() - shares.spent();
        return IntStream.range(0, election.projects().size())
                .noneMatch(project -> !funded.contains(project) && election.cost(project) <= left);
    }
}
