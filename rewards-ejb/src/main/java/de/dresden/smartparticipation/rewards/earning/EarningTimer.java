package de.dresden.smartparticipation.rewards.earning;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Looks every hour whether there is a budget for what waits. */
@Singleton
public class EarningTimer {

    @Inject
    private Earning earning;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "52", persistent = false)
    void payWhatWaited() {
        earning.payWhatWaited(LocalDate.now(clock));
    }
}
