package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What becomes of tandems without a command: drafts go at night, companies are reminded, names are kept only for a while. */
@Singleton
public class TandemTimer {

    @Inject
    private TandemCourse course;

    @Inject
    private TandemDirectory tandems;

    @Inject
    private DeclarationReminders reminders;

    @Inject
    private DeclarantTable declarants;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** As for all personal data, where a case has no plan of its own. */
    @Inject
    @ConfigProperty(name = "sp.retention.months", defaultValue = "12")
    private int months;

    @Schedule(hour = "4", minute = "37", persistent = false)
    void follow() {
        course.all();
    }

    @Schedule(hour = "5-20", minute = "47", persistent = false)
    void remind() {
        reminders.remind();
    }

    @Schedule(hour = "4", minute = "41", persistent = false)
    void forget() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        declarants
                .forget(
                        today,
                        today.minusMonths(months).atStartOfDay(Clocks.BERLIN).toInstant())
                .forEach((tandem, number) -> happenings.record(TandemChanged.of(
                        tandems.of(tandem), "declarants-forgotten", Map.of("number", number), List.of())));
    }
}
