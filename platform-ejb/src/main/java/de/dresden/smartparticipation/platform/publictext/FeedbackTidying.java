package de.dresden.smartparticipation.platform.publictext;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets at night where feedback was answered to half a year ago; what was said stays. */
@Singleton
public class FeedbackTidying {

    /** As long as mails are kept. */
    private static final Duration KEPT = Duration.ofDays(182);

    @Inject
    private FeedbackRegister register;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "43", persistent = false)
    void tidy() {
        register.forgetAddresses(clock.instant().minus(KEPT));
    }
}
