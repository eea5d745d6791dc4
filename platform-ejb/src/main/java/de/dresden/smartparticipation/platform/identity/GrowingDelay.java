package de.dresden.smartparticipation.platform.identity;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

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

    Duration after(int failures) {
        int beyond = failures - free;
        if (beyond <= 0) {
            return Duration.ZERO;
        }
        Duration delay = first;
        for (int doubled = 1; doubled < beyond && delay.compareTo(longest) < 0; doubled++) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(longest) > 0 ? longest : delay;
    }

    /** The delays in seconds after one failure, after two and so on; the last one is the longest and holds for all further ones. */
    List<Long> seconds() {
        int last = free + 1;
        while (after(last).compareTo(longest) < 0) {
            last++;
        }
        return IntStream.rangeClosed(1, last)
                .mapToObj(failures -> after(failures).toSeconds())
                .toList();
    }
}
