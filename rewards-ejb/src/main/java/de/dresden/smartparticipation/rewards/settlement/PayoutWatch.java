package de.dresden.smartparticipation.rewards.settlement;

import java.io.Serializable;

/**
 * What was paid to partners in the last twelve months, beside the million euros above which an exempt limited network has to be
 * notified to BaFin (§ 2 Abs. 2 with Abs. 1 Nr. 10 Buchst. a and b ZAG).
 *
 * @param cents handed over for payment in the last twelve months, without what came back
 * @param warningCents from which amount on it is warned
 * @param level how near it is
 */
public record PayoutWatch(long cents, long warningCents, Level level) implements Serializable {

    /** The limit of the law. */
    public static final long LIMIT_CENTS = 100_000_000;

    /** How near it is. */
    public enum Level {
        FAR,
        /** From here on it is warned. */
        NEAR,
        /** More than the law lets pass without a notice. */
        OVER
    }

    static PayoutWatch of(long cents, long warningPercent) {
        return at(cents, LIMIT_CENTS / 100 * warningPercent);
    }

    /** How near it would be with so much more. */
    PayoutWatch plus(long more) {
        return at(Math.addExact(cents, more), warningCents);
    }

    private static PayoutWatch at(long cents, long warning) {
        Level level = cents > LIMIT_CENTS ? Level.OVER : cents >= warning ? Level.NEAR : Level.FAR;
        return new PayoutWatch(cents, warning, level);
    }

    /** Whole percent of the limit, rounded down. */
    public long percent() {
        return cents * 100 / LIMIT_CENTS;
    }

    public long limitCents() {
        return LIMIT_CENTS;
    }
}
