package de.dresden.smartparticipation.projects.selection.core;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The Method of Equal Shares (Peters, Pierczyński, Skowron: Proportional Participatory Budgeting with Additive Utilities, 2021). Every
 * voter holds the same share; as long as some project can be paid by its supporters so that each pays min(b, ρ·u), the one with the least
 * ρ is bought.
 *
 * <p>Which one that is, is found lazily: always the project with the least certain bound on its ρ is looked at, until the least one is
 * settled; only that one, and what is level with it within the bounds, is then computed exactly. One object runs it as often as one likes,
 * each time with another share.
 */
final class EqualShares {

    private final Election election;
    private final Support support;
    private final Utility utility;
    private final int[] ranks;
    private final Patience patience;
    private final Prices prices;
    private final Shares shares;
    private final List<Offer> offers = new ArrayList<>();
    private final int[] places;
    private final int[] free;

    private final List<Integer> winners = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private boolean telling;
    private long spent;

    EqualShares(Election election, Support support, Utility utility, int[] ranks, Patience patience) {
        this.election = election;
        this.support = support;
        this.utility = utility;
        this.ranks = ranks;
        this.patience = patience;
        int count = election.projects().size();
        prices = new Prices(count);
        shares = new Shares(election, prices);
        places = IntStream.range(0, count)
                .filter(project -> election.cost(project) > 0)
                .toArray();
        free = IntStream.range(0, count)
                .filter(project -> election.cost(project) == 0)
                .boxed()
                .sorted(Comparator.comparingInt(project -> ranks[project]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int project : places) {
            offers.add(new Offer(election, support, shares, prices, project, utility, patience));
        }
    }

    /**
     * Runs it.
     *
     * @param share what each voter holds, times the number of voters
     * @param most the run ends as soon as more than this is spent
     */
    void run(BigInteger share, long most) {
        run(share, most, false);
    }

    /** Runs it and writes every step down. */
    void tell(BigInteger share) {
        run(share, Long.MAX_VALUE, true);
    }

    private void run(BigInteger share, long most, boolean told) {
        telling = told;
        winners.clear();
        steps.clear();
        spent = 0;
        prices.clear();
        shares.fill(share);
        offers.forEach(Offer::reset);
        for (int project : free) {
            winners.add(project);
            if (telling) {
                steps.add(Step.free(election.id(project), support.votes(project)));
            }
        }
        boolean more = true;
        while (more && spent <= most) {
            more = buy();
        }
    }

    List<Integer> winners() {
        return winners;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** In smallest units. */
    long spent() {
        return spent;
    }

    /** What the supporters of an unfunded project still hold together. */
    Fraction held(int project) {
        for (int at = 0; at < places.length; at++) {
            if (places[at] == project) {
                return offers.get(at).held();
            }
        }
        return Fraction.ZERO;
    }

    /** The most that one voter of this run paid, exactly. */
    Fraction mostPaid() {
        BigInteger most = BigInteger.ZERO;
        BigInteger all = shares.first().multiply(prices.denominator());
        for (int group = 0; group < election.groups(); group++) {
            most = most.max(all.subtract(shares.exactly(group)));
        }
        return new Fraction(most, prices.denominator()).over(Math.max(1, election.voters()));
    }

    private boolean buy() {
        Quote best = best();
        if (best == null) {
            return false;
        }
        Offer offer = offers.get(at(best.project()));
        prices.add(best.project(), best.over(), best.points());
        shares.beginPayment();
        Offer.Payment payment = offer.pay(best);
        winners.add(best.project());
        spent = Math.addExact(spent, election.cost(best.project()));
        offers.forEach(Offer::unsettle);
        if (telling) {
            steps.add(step(best, payment));
        }
        return true;
    }

    private int at(int project) {
        return Arrays.binarySearch(places, project);
    }

    private Quote best() {
        while (true) {
            patience.check();
            Offer least = least();
            if (least == null) {
                return null;
            }
            if (!least.settled()) {
                least.look();
                continue;
            }
            Quote best = least.quote();
            if (best == null) {
                least.remove();
                continue;
            }
            List<Offer> level = level(least, best);
            if (level.stream().allMatch(Offer::settled)) {
                return first(best, level);
            }
            level.stream().filter(offer -> !offer.settled()).forEach(Offer::look);
        }
    }

    private Offer least() {
        Offer least = null;
        double bound = Double.POSITIVE_INFINITY;
        for (Offer offer : offers) {
            if (!offer.gone() && offer.least() < bound) {
                bound = offer.least();
                least = offer;
            }
        }
        return least;
    }

    /** Other projects that are perhaps not dearer than the best. */
    private List<Offer> level(Offer least, Quote best) {
        double most = best.price() / best.worth() * (1 + 8 * Rounding.ONCE);
        return offers.stream()
                .filter(offer -> offer != least && !offer.gone() && offer.least() <= most)
                .toList();
    }

    private Quote first(Quote given, List<Offer> level) {
        Quote best = given;
        for (Offer offer : level) {
            Quote other = offer.quote();
            if (other == null) {
                offer.remove();
                continue;
            }
            int order = other.compareTo(best);
            if (order < 0 || order == 0 && ranks[other.project()] < ranks[best.project()]) {
                best = other;
            }
        }
        return best;
    }

    private Step step(Quote quote, Offer.Payment payment) {
        Fraction price = new Fraction(quote.over(), quote.under().multiply(BigInteger.valueOf(quote.points())))
                .over(election.voters());
        Fraction cost = Fraction.of(election.cost(quote.project()), 1);
        return new Step(
                Step.Kind.SHARES,
                election.id(quote.project()),
                election.cost(quote.project()),
                support.votes(quote.project()),
                utility == Utility.COST ? price.over(quote.worth()) : price,
                price,
                payment.full(),
                payment.rest(),
                payment.nothing(),
                cost.minus(price.times(quote.points())));
    }
}
