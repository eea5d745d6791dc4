package de.dresden.smartparticipation.participation.following;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Looks every ten minutes what is new for followers. */
@Singleton
public class FollowerRounds {

    private static final Duration UNCONFIRMED = Duration.ofDays(8);

    @Inject
    private FollowerTable followers;

    @Inject
    private FollowerRound round;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void tell() {
        followers.forgetUnconfirmed(clock.instant().minus(UNCONFIRMED));
        followers.followed().forEach(round::tell);
    }
}
