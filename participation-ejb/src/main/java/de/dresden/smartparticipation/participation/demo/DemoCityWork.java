package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What a city does beside its consultations: feedback to the pages, requests of persons, the end of old data, own words of mails. */
@Dependent
class DemoCityWork {

    @Inject
    private Sql sql;

    @Inject
    private DemoFeedback feedback;

    @Inject
    private DemoRequests requests;

    @Inject
    private DemoRetention retention;

    @Inject
    private DemoMailWords words;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(220) Beginning beginning) {
        if (!beginning.demo() || isMade()) {
            return;
        }
        DemoLog log = new DemoLog(new DemoCalendar(LocalDate.now(clock)));
        feedback.make(log);
        requests.make(log);
        retention.make(log);
        words.make(log);
        audit.appendPast(log.history());
        tasks.applyAll(log.tasks());
    }

    private boolean isMade() {
        return sql.first("select 1 as one from platform.page_feedback limit 1", row -> row.number("one"))
                .isPresent();
    }
}
