package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when sheets of paper are entered: from the first day of the vote until a decision on the call is drawn up, which rests on what was
 * counted, or the call is over. A draft of a decision that is discarded opens them again. The tables hold the same.
 */
@Dependent
class PaperDays {

    private static final String DECISION = """
            select c.reference || '/' || d.number as decision, d.created_at from projects.decision d
            join projects.call c on c.id = d.call_id where d.call_id = ? and d.discarded_at is null order by d.number limit 1""";

    private final Sql sql;
    private final VoteDays days;

    @Inject
    PaperDays(Sql sql, VoteDays days) {
        this.sql = sql;
        this.days = days;
    }

    /** Why no sheet can be entered now; nothing where one can. */
    Optional<Reason> closed(CallFrame call) {
        if (!days.begun(call)) {
            return days.closed(call);
        }
        Optional<Reason> decided = sql.first(
                DECISION,
                row -> Reason.of(
                        "projects.vote.paper-decided",
                        row.text("decision"),
                        LocalDate.ofInstant(row.instant("created_at"), Clocks.BERLIN)),
                call.id());
        return decided.or(
                () -> call.state().over() ? Optional.of(Reason.of("projects.vote.paper-call-over")) : Optional.empty());
    }
}
