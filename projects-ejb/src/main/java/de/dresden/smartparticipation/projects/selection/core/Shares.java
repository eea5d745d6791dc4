package de.dresden.smartparticipation.projects.selection.core;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What the voters still hold, by groups of equal ballots, in smallest units times the number of voters (so that B/n is a whole number).
 *
 * <p>It is kept twice. In floating point for looking at it quickly, with a bound on how wrong that is: a share is its beginning less what
 * was paid, each payment is rounded from an exact price, so no error grows from step to step. And exactly, but without storing it: a group
 * that is not used up paid the full price of all it named and that was bought, so its share follows from the {@link Prices}.
 */
final class Shares {

    /** Errors of a payment in roundings of the first share: of the price, the product and the difference, with room to spare. */
    private static final double ERRORS_OF_A_PAYMENT = 10;

    private final Election election;
    private final Prices prices;
    private final double[] held;
    private final int[] begins;
    private final int[] named;
    private final long[] points;
    private BigInteger first = BigInteger.ZERO;
    private double error;
    private double errorOfAPayment;

    Shares(Election election, Prices prices) {
        this.election = election;
        this.prices = prices;
        held = new double[election.groups()];
        begins = new int[election.groups() + 1];
        for (int group = 0; group < held.length; group++) {
            begins[group + 1] = begins[group] + election.ballot(group).size();
        }
        named = new int[begins[held.length]];
        points = new long[begins[held.length]];
        for (int group = 0; group < held.length; group++) {
            Ballot ballot = election.ballot(group);
            for (int at = 0; at < ballot.size(); at++) {
                named[begins[group] + at] = ballot.project(at);
                points[begins[group] + at] = (long) election.size(group) * ballot.points(at);
            }
        }
    }

    /** @param share what each voter begins with, times the number of voters */
    void fill(BigInteger share) {
        first = share;
        Arrays.fill(held, share.doubleValue());
        errorOfAPayment = ERRORS_OF_A_PAYMENT * Rounding.ONCE * share.doubleValue();
        error = errorOfAPayment;
    }

    /** What each voter began with. */
    BigInteger first() {
        return first;
    }

    /** About what one voter of the group holds; 0 if and only if it is used up. */
    double held(int group) {
        return held[group];
    }

    /** How wrong {@link #held} is at most. */
    double error() {
        return error;
    }

    /** What one voter of the group holds, over the denominator of the prices. */
    BigInteger exactly(int group) {
        if (held[group] == 0) {
            return BigInteger.ZERO;
        }
        BigInteger rest = first.multiply(prices.denominator());
        Ballot ballot = election.ballot(group);
        for (int at = 0; at < ballot.size(); at++) {
            BigInteger price = prices.of(ballot.project(at));
            if (price != null) {
                rest = rest.subtract(price.multiply(BigInteger.valueOf(ballot.points(at))));
            }
        }
        return rest;
    }

    /** Adds the group's points to the counts, by project: with {@link Prices#sum}, which leaves out what is not bought, its spending. */
    void countSpending(int group, long[] counts) {
        for (int at = begins[group]; at < begins[group + 1]; at++) {
            counts[named[at]] += points[at];
        }
    }

    /** From now on there was one payment more. */
    void beginPayment() {
        error += errorOfAPayment;
    }

    /** The group pays all it has. */
    void useUp(int group) {
        held[group] = 0;
    }

    /** The group pays a price that it can pay; the price is among the exact ones already. */
    void pay(int group, double price) {
        double rest = held[group] - price;
        if (rest > error) {
            held[group] = rest;
            return;
        }
        BigInteger exact = exactly(group);
        held[group] =
                exact.signum() == 0 ? 0 : Math.max(Rounding.quotient(exact, prices.denominator()), Double.MIN_NORMAL);
    }
}
