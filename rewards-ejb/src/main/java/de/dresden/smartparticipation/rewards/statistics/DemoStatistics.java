package de.dresden.smartparticipation.rewards.statistics;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** In the demo the months that are over have been taken: nobody has to wait for the next full hour. */
@Dependent
class DemoStatistics {

    private static final String BEFORE_THE_FIRST = """
            insert into rewards.statistic_month (month, taken_at, taken_back)
            select cast(date_trunc('month', min(starts_at) at time zone 'Europe/Berlin') - interval '1 month' as date), cast(? as timestamptz),
                true
            from rewards.trip where not exists (select 1 from rewards.statistic_month) having count(*) > 0""";

    @Inject
    private MonthTaking taking;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** After everything else of the programme. */
    void make(@Observes @Priority(395) Beginning beginning) {
        if (beginning.demo()) {
            passOverTheTrial();
            taking.due(clock.instant()).forEach(month -> taking.take(month, clock.instant()));
        }
    }

    /** What one member did in a trial years ago is no month of the programme: the months begin with the first trips. */
    private void passOverTheTrial() {
        sql.update(BEFORE_THE_FIRST, clock.instant());
    }
}
