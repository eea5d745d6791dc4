package de.dresden.smartparticipation.platform.identity;

import java.time.Duration;

/**
 * How long to wait after failed logins: nothing after the first few, then twice as long each time, up to a limit.
 *
 * @param free failures that cost nothing
 * @param first wait after one failure more than these
 * @param longest the longest wait
 * @param forgotten time without a failure after which counting starts anew
 */
record GrowingDelay(int free, Duration first, Duration longest, Duration forgotten) {

    /** One account: a person mistypes a few times; guessing ends at 96 tries a day. */
    static final GrowingDelay ACCOUNT =
            new GrowingDelay(4, Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofDays(1));

    /** One address: a whole office may stand behind it, and all of it starts work at eight. */
    static final GrowingDelay ADDRESS =
            new GrowingDelay(50, Duration.ofSeconds(2), Duration.ofMinutes(2), Duration.ofHours(1));

    private static final int MOST_DOUBLINGS = 20;

    Duration after(int failures) {
        int beyond = failures - free;
        if (beyond <= 0) {
            return Duration.ZERO;
        }
        Duration delay = first.multipliedBy(1L << Math.min(beyond - 1, MOST_DOUBLINGS));
        return delay.compareTo(longest) > 0 ? longest : delay;
    }
}
