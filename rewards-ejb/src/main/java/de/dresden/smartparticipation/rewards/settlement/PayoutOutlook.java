package de.dresden.smartparticipation.rewards.settlement;

import java.io.Serializable;

/**
 * What an offer can come to at most, beside the Taler that there are and the million of § 2 Abs. 2 ZAG. It warns and refuses nothing:
 * most offers are never taken whole.
 *
 * @param stock how many can be redeemed by its stock, or null: it has no limit
 * @param taler Taler with which somebody could pay: what members have and what the budgets from this year on still give
 * @param affordable how many can be redeemed with these Taler
 * @param payoutCents what the city pays for each
 * @param paid what was paid in the last twelve months
 * @param after the same with all of this offer on top
 */
public record PayoutOutlook(
        Long stock, long taler, long affordable, long payoutCents, PayoutWatch paid, PayoutWatch after)
        implements Serializable {

    /**
     * @param stock how many there are, or null: no limit
     * @param priceTaler what a member pays, at least 1
     * @param payoutCents what the city pays, 0 or more
     * @throws ArithmeticException where the sum does not fit into 64 bits, which no offer that may be entered reaches
     */
    static PayoutOutlook of(Long stock, long priceTaler, long payoutCents, long taler, PayoutWatch paid) {
        long affordable = taler / priceTaler;
        long cents = Math.multiplyExact(most(stock, affordable), payoutCents);
        return new PayoutOutlook(stock, taler, affordable, payoutCents, paid, paid.plus(cents));
    }

    /** How many can be redeemed at most. */
    public long most() {
        return most(stock, affordable);
    }

    /** What they cost, in cents. */
    public long cents() {
        return most() * payoutCents;
    }

    /** Whether there are fewer Taler than the whole stock would need, or there is no stock that ends it. */
    public boolean limitedByTaler() {
        return stock == null || affordable < stock;
    }

    /** Whether it would reach the amount from which on is warned, and over it where it would pass the law's. */
    public boolean nearsLimit() {
        return after.level() != PayoutWatch.Level.FAR;
    }

    private static long most(Long stock, long affordable) {
        return stock == null ? affordable : Math.min(stock, affordable);
    }
}
