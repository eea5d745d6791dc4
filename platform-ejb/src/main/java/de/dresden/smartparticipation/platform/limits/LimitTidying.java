package de.dresden.smartparticipation.platform.limits;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets every hour who came how often. */
@Singleton
public class LimitTidying {

    @Inject
    private RateLimits limits;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void tidy() {
        limits.tidy();
    }
}
