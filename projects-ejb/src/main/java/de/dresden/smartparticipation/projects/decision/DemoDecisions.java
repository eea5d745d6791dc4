package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** In the demo the applications of last year's call were decided on by two people, with reasons where that differs from rule and jury. */
@Dependent
class DemoDecisions {

    @Inject
    private DemoDecided made;

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private CallDirectory calls;

    @Inject
    private Sql sql;

    void make(@Observes @Priority(449) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.decision", row -> 1).isEmpty()) {
            return;
        }
        sql.first("select id from projects.call where state = 'CLOSED' order by id limit 1", row -> row.number("id"))
                .map(calls::of)
                .filter(call -> !applications.eligible(call.id()).isEmpty())
                .ifPresent(made::decide);
    }
}
