package de.dresden.smartparticipation.participation.event;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Lets happen what the clock brings: reminders the day before, the question for the minutes the day after. */
@Singleton
public class EventTimer {

    @Inject
    private EventClockWork work;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void tick() {
        work.remind();
        work.askForMinutes();
        work.forgetUnconfirmed();
    }
}
