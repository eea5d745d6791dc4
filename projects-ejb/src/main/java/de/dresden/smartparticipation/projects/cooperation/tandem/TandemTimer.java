package de.dresden.smartparticipation.projects.cooperation.tandem;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Drafts that nobody handed in go at night without being told of. */
@Singleton
public class TandemTimer {

    @Inject
    private TandemCourse course;

    @Schedule(hour = "4", minute = "37", persistent = false)
    void follow() {
        course.all();
    }
}
