package de.dresden.smartparticipation.platform.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets at night what nobody needs any more: old sessions (they show when somebody worked) and counts of failed logins. */
@Singleton
public class LoginTidying {

    private static final Duration SESSIONS = Duration.ofDays(90);
    private static final Duration COUNTS = Duration.ofDays(2);

    @Inject
    private LoginRegister sessions;

    @Inject
    private LoginThrottle throttle;

    @Inject
    private MemberTokens members;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void tidy() {
        sessions.forgetBefore(clock.instant().minus(SESSIONS));
        members.forgetBefore(clock.instant());
        throttle.forgetBefore(clock.instant().minus(COUNTS));
    }
}
