package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is to be done about the vote of a call as it stands now. */
@Dependent
class VoteWork {

    private static final String STATE = """
            select v.id is not null as drawn_up,
                not exists (select 1 from projects.vote_paper p where p.vote_id = v.id and not p.counted) as complete
            from projects.call c left join projects.vote v on v.call_id = c.id where c.id = ?""";

    private final Sql sql;
    private final Clock clock;

    @Inject
    VoteWork(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<TaskChange> of(CallFrame call) {
        return VoteTasks.of(call, state(call), LocalDate.ofInstant(clock.instant(), Clocks.BERLIN));
    }

    VoteTasks.State state(CallFrame call) {
        return sql.first(STATE, row -> new VoteTasks.State(row.flag("drawn_up"), row.flag("complete")), call.id())
                .orElseThrow();
    }
}
