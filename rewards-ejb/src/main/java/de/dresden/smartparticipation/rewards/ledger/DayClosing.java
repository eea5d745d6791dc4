package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Closes yesterday, soon after midnight or as soon as the product runs again, and before it the days on which it did not run: one a
 * minute. Looking costs one row a minute.
 */
@Singleton
@PermitAll
public class DayClosing {

    /** Until then whoever began before midnight has ended. */
    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(10);

    @Inject
    private Closings closings;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    public void closeNext() {
        if (!closings.begun()) {
            return;
        }
        Instant now = clock.instant();
        closings.due(now.minus(AFTER_MIDNIGHT))
                .flatMap(day -> closings.close(day, now))
                .ifPresent(closing -> happenings.record(DayClosed.closed(closing)));
    }
}
