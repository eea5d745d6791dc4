package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Days go by without a command: companies are asked, and reminded once. */
@Singleton
public class SatisfactionTimer {

    @Inject
    private SatisfactionCourse course;

    @Schedule(hour = "6", minute = "27", persistent = false)
    void ask() {
        course.ask();
        course.remind();
    }
}
