package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Reads what grant and proof say of where a project stands. */
@Dependent
class StateReading {

    private static final String KNOWN = """
            select least(case when g.final_on is not null then g.first_day end,
                    (select min(d.paid_on) from projects.drawdown d where d.grant_id = g.id and d.state = 'PAID')) as first, g.last_day,
                (select (o.state_since at time zone 'Europe/Berlin')::date from projects.proof o
                    where o.project_id = g.project_id and o.state = 'ACCEPTED' and o.due_cents <= g.paid_cents
                        and not exists (select 1 from projects.reclaim r where r.proof_id = o.id and r.state not in ('SETTLED', 'DROPPED'))
                        and (o.reclaim_cents = 0 or exists (select 1 from projects.reclaim r where r.proof_id = o.id))) as settled
            from projects.project_grant g where g.project_id = ?""";

    private final Sql sql;
    private final Clock clock;

    @Inject
    StateReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Null where the file agrees, or nothing is known. */
    StateProposal of(long project, ProjectState now) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        return sql.first(
                        KNOWN,
                        row -> new LocalDate[] {row.day("first"), row.day("last_day"), row.day("settled")},
                        project)
                .map(days -> StateProposal.of(now, days[0], days[1], days[2], today))
                .orElse(null);
    }
}
