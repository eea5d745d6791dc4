package de.dresden.smartparticipation.projects.selection.core;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * One project in a run of the equal shares: what its supporters can pay. A look at it goes once over its supporters in floating point and
 * gives a lower bound on the price of a point that certainly holds, since for any parting of them into poor P and rich R
 * Σ min(b, q·w) ≤ Σ_P b + q·Σ_R w. Prices never fall within a run, so a bound stays one. {@link #quote} finds the exact price.
 */
final class Offer {

    /** A look that raises the bound by less than this share found about the price. */
    private static final double SETTLED = 1e-9;

    private static final double SAFE = 8 * Rounding.ONCE;

    private final Election election;
    private final Shares shares;
    private final Prices prices;
    private final Patience patience;
    private final int project;
    private final long votes;
    private final long score;
    private final long worth;
    private final BigInteger cost;
    private final double roundCost;
    private final int[] groups;
    private final int[] points;
    private final int[] sizes;
    private final boolean[] poor;
    private int live;
    private double bound;
    private boolean settled;
    private boolean gone;

    Offer(
            Election election,
            Support support,
            Shares shares,
            Prices prices,
            int project,
            Utility utility,
            Patience patience) {
        this.election = election;
        this.shares = shares;
        this.prices = prices;
        this.patience = patience;
        this.project = project;
        votes = support.votes(project);
        score = support.score(project);
        worth = utility == Utility.COST ? election.cost(project) : 1;
        cost = BigInteger.valueOf(election.cost(project)).multiply(BigInteger.valueOf(election.voters()));
        roundCost = cost.doubleValue();
        groups = support.groups(project).clone();
        points = support.points(project).clone();
        sizes = new int[groups.length];
        for (int at = 0; at < groups.length; at++) {
            sizes[at] = election.size(groups[at]);
        }
        poor = new boolean[groups.length];
    }

    /** At the beginning of a run: everybody could pay. */
    void reset() {
        live = groups.length;
        gone = score == 0;
        bound = gone ? 0 : roundCost / score * (1 - SAFE);
        settled = false;
    }

    /** Its supporters do not have the money, and never will. */
    boolean gone() {
        return gone;
    }

    void remove() {
        gone = true;
    }

    /** A lower bound on its ρ that certainly holds. */
    double least() {
        return bound / worth * (1 - SAFE);
    }

    boolean settled() {
        return settled;
    }

    /** Somebody bought something. */
    void unsettle() {
        settled = false;
    }

    /** Goes over the supporters once and raises the bound. */
    void look() {
        double all = 0;
        double kept = 0;
        long rich = 0;
        double price = bound;
        int at = 0;
        while (at < live) {
            double held = shares.held(groups[at]);
            if (held == 0) {
                live--;
                swap(at, live);
            } else {
                double money = held * sizes[at];
                all += money;
                if (held < price * points[at]) {
                    kept += money;
                } else {
                    rich += (long) sizes[at] * points[at];
                }
                at++;
            }
        }
        double error = (live + 8) * 2 * Rounding.ONCE * all + votes * shares.error();
        if (all + error < roundCost * (1 - SAFE)) {
            gone = true;
            return;
        }
        double raised = rich == 0 ? bound : (roundCost * (1 - SAFE) - kept - error) / rich * (1 - SAFE);
        settled = raised <= bound * (1 + SETTLED);
        bound = Math.max(bound, raised);
    }

    private void swap(int one, int other) {
        int group = groups[one];
        groups[one] = groups[other];
        groups[other] = group;
        int point = points[one];
        points[one] = points[other];
        points[other] = point;
        int size = sizes[one];
        sizes[one] = sizes[other];
        sizes[other] = size;
    }

    /**
     * The exact price, found from below: those who cannot pay the price so far pay all they have, the others share the rest, until nobody
     * changes sides.
     *
     * @return null if the supporters do not have the money
     */
    Quote quote() {
        for (int at = 0; at < live; at++) {
            poor[at] = shares.held(groups[at]) < bound * points[at];
        }
        while (true) {
            patience.check();
            Quote quote = ofParting();
            if (quote == null) {
                return null;
            }
            if (!part(quote)) {
                bound = Math.max(bound, quote.price() * (1 - SAFE));
                return quote;
            }
        }
    }

    private Quote ofParting() {
        long[] counts = new long[election.projects().size()];
        long paying = 0;
        long rich = 0;
        for (int at = 0; at < live; at++) {
            if (poor[at]) {
                paying += sizes[at];
                shares.countSpending(groups[at], counts);
            } else {
                rich += (long) sizes[at] * points[at];
            }
        }
        BigInteger under = prices.denominator();
        BigInteger rest = cost.multiply(under)
                .subtract(shares.first().multiply(BigInteger.valueOf(paying)).multiply(under))
                .add(prices.sum(counts));
        if (rich > 0) {
            double price = Rounding.quotient(rest, under.multiply(BigInteger.valueOf(rich)));
            return new Quote(project, rest, under, rich, price, worth);
        }
        if (rest.signum() > 0) {
            return null;
        }
        Arrays.fill(poor, 0, live, false);
        return ofParting();
    }

    /** Who cannot pay this price? @return whether somebody changed sides */
    private boolean part(Quote quote) {
        boolean changed = false;
        for (int at = 0; at < live; at++) {
            boolean now = cannotPay(at, quote);
            changed |= now != poor[at];
            poor[at] = now;
        }
        return changed;
    }

    private boolean cannotPay(int at, Quote quote) {
        double held = shares.held(groups[at]);
        double asked = quote.price() * points[at];
        double doubt = shares.error() + Math.abs(asked) * SAFE;
        if (Math.abs(held - asked) > doubt) {
            return held < asked;
        }
        return shares.exactly(groups[at])
                        .multiply(BigInteger.valueOf(quote.points()))
                        .compareTo(quote.over().multiply(BigInteger.valueOf(points[at])))
                < 0;
    }

    /** The supporters pay, as the quote that was asked for last says; the price is among the prices already. */
    Payment pay(Quote quote) {
        long full = 0;
        long rest = 0;
        for (int at = 0; at < live; at++) {
            if (poor[at]) {
                rest += sizes[at];
                shares.useUp(groups[at]);
            } else {
                full += sizes[at];
                shares.pay(groups[at], quote.price() * points[at]);
            }
        }
        gone = true;
        return new Payment(full, rest, votes - full - rest);
    }

    /** What the supporters hold together, exactly, in smallest units; nothing where nobody voted. */
    Fraction held() {
        if (election.voters() == 0) {
            return Fraction.ZERO;
        }
        long[] counts = new long[election.projects().size()];
        long holders = 0;
        for (int at = 0; at < groups.length; at++) {
            if (shares.held(groups[at]) != 0) {
                holders += sizes[at];
                shares.countSpending(groups[at], counts);
            }
        }
        BigInteger under = prices.denominator();
        BigInteger all = shares.first()
                .multiply(BigInteger.valueOf(holders))
                .multiply(under)
                .subtract(prices.sum(counts));
        return new Fraction(all, under).over(election.voters());
    }

    /**
     * Who paid.
     *
     * @param full voters who paid the full price
     * @param rest voters who paid all they still had
     * @param nothing supporters who had nothing any more
     */
    record Payment(long full, long rest, long nothing) {}
}
