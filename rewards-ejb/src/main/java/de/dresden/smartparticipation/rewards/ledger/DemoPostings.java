package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** In the demo what was granted in the last months has been posted as it came due, day by day; the timer goes on from there. */
@Dependent
class DemoPostings {

    /** The last moment of each day on which something came due. */
    private static final String DUE = """
            select max(due_at) as due from rewards.transfer_pending where due_at < ?
            group by cast(due_at at time zone 'Europe/Berlin' as date) order by 1""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(360) Beginning beginning) {
        if (!beginning.demo()) {
            return;
        }
        Instant now = clock.instant();
        sql.list(DUE, row -> row.instant("due"), now).forEach(this::post);
    }

    private void post(Instant at) {
        LedgerWork work = LedgerWork.on(sql, Clock.fixed(at, Clocks.BERLIN), expired -> {});
        while (work.postDue() == LedgerWork.BATCH) {
            continue;
        }
    }
}
