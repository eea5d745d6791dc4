package de.dresden.smartparticipation.projects.eligibility;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Days go by without a command: departments are reminded, and a view that did not come becomes a task of who asked. */
@Singleton
public class ViewTimer {

    @Inject
    private ViewReminders reminders;

    @Schedule(hour = "6-20", minute = "37", persistent = false)
    void remind() {
        reminders.remind();
    }
}
