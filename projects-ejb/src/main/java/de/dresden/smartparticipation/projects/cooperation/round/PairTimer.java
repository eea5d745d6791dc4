package de.dresden.smartparticipation.projects.cooperation.round;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Days go by without a command: companies are reminded, and pairs lapse. */
@Singleton
public class PairTimer {

    private static final int DAYS_BEFORE = 3;

    @Inject
    private PairCourse course;

    @Schedule(hour = "5-20", minute = "43", persistent = false)
    void tell() {
        course.remind(DAYS_BEFORE);
        course.lapse();
    }
}
