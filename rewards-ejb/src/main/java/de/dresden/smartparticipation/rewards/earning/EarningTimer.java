package de.dresden.smartparticipation.rewards.earning;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks every hour whether there is a budget for what waits. */
@Singleton
public class EarningTimer {

    @Inject
    private Earning earning;

    @Schedule(hour = "*", minute = "52", persistent = false)
    void payWhatWaited() {
        earning.payWhatWaited();
    }
}
