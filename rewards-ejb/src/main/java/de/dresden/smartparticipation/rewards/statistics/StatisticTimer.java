package de.dresden.smartparticipation.rewards.statistics;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes a month as soon as it can be taken. */
@Singleton
public class StatisticTimer {

    @Inject
    private MonthTaking taking;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "33", persistent = false)
    void takeMonths() {
        taking.due(clock.instant()).forEach(month -> taking.take(month, clock.instant()));
    }
}
