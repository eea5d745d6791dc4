package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.call.CallChanged;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Days go by without a command: votes to be prepared become tasks, and lists go when their days are over. */
@Singleton
public class VoteTimer {

    /** The last day of a vote is that of its call; days are those of Dresden. */
    private static final String DUE = """
            select v.id, v.call_id from projects.vote v join projects.call_phase p on p.call_id = v.call_id and p.phase = 'VOTE'
            where v.listed and v.list_deleted_at is null
                and p.last_day + v.list_days < (?::timestamptz at time zone 'Europe/Berlin')::date order by v.id""";

    /**
     * A list whose days are over.
     *
     * @param vote key of its vote
     * @param call key of the call
     */
    private record Due(long vote, long call) {}

    @Inject
    private CallDirectory calls;

    @Inject
    private VoteWork work;

    @Inject
    private EntitledRegister register;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Happenings happenings;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "11", persistent = false)
    void tellOfDays() {
        calls.published().stream()
                .filter(call -> call.has(CallPhase.VOTE))
                .forEach(call -> tasks.applyAll(work.of(call)));
    }

    @Schedule(hour = "3", minute = "37", persistent = false)
    void deleteLists() {
        List<Due> due = sql.list(DUE, row -> new Due(row.number("id"), row.number("call_id")), clock.instant());
        for (Due one : due) {
            int people = register.delete(one.vote(), clock.instant());
            CallFrame call = calls.of(one.call());
            happenings.record(new VoteChanged(
                    new Subject(CallChanged.SUBJECT, call.id(), call.reference()),
                    "vote.list-deleted",
                    Map.of("people", people),
                    new Capacity(null, null)));
        }
    }
}
