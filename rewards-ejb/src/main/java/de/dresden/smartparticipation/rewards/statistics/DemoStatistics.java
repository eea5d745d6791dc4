package de.dresden.smartparticipation.rewards.statistics;

import de.dresden.smartparticipation.platform.start.Beginning;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** In the demo the months that are over have been taken: nobody has to wait for the next full hour. */
@Dependent
class DemoStatistics {

    @Inject
    private MonthTaking taking;

    @Inject
    private Clock clock;

    /** After everything else of the programme. */
    void make(@Observes @Priority(395) Beginning beginning) {
        if (beginning.demo()) {
            taking.due(clock.instant()).forEach(month -> taking.take(month, clock.instant()));
        }
    }
}
