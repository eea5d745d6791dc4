package de.dresden.smartparticipation.platform.survey;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets every hour the sheets whose address nobody confirmed in time. */
@Singleton
public class WaitingTidying {

    @Inject
    private SurveyIntake intake;

    @Schedule(hour = "*", minute = "33", persistent = false)
    void tidy() {
        intake.forget();
    }
}
