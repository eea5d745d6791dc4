package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What waits in a jury: for each member to answer, to declare and to score; for the project managers to close and to decide on a reopening. */
final class JuryTasks {

    private static final String ACCEPT = "jury.accept";
    private static final String DECLARE = "jury.declare";
    private static final String SCORE = "jury.score";
    private static final String CLOSE = "jury.close";
    private static final String REOPEN = "jury.decide-reopening";
    private static final String LIFT = "jury.lift-conflict";

    private JuryTasks() {}

    /** @param today the city's day; scores are due only once the phase has begun */
    static List<TaskChange> of(CallFrame call, JuryRound round, JuryBook book, LocalDate today) {
        List<TaskChange> changes = new ArrayList<>();
        boolean begun = call.begun(CallPhase.JURY, today);
        LocalDate last = call.days(CallPhase.JURY).map(PhaseDays::last).orElse(null);
        LocalDate first = call.days(CallPhase.JURY).map(PhaseDays::first).orElse(null);
        for (MemberRow one : book.members()) {
            boolean open = !round.closed();
            member(changes, call, one, ACCEPT, open && one.waits(), first);
            member(changes, call, one, DECLARE, open && book.toDeclare(one.id()) > 0, last);
            member(changes, call, one, SCORE, open && begun && book.toScore(one.id()) > 0, last);
        }
        boolean ready = !round.closed() && begun && book.open().isEmpty();
        managers(changes, call, round.subject(call.reference()), CLOSE, ready, last);
        return changes;
    }

    /** A second person decides whether a closed round is opened again, or not any more. */
    static TaskChange reopening(CallFrame call, JuryRound round, boolean waits) {
        List<TaskChange> changes = new ArrayList<>();
        managers(changes, call, round.subject(call.reference()), REOPEN, waits, null);
        return changes.get(0);
    }

    /** A second person agrees that a conflict be taken back that others raised, or nobody waits for that any more. */
    static TaskChange lifting(CallFrame call, Subject jury, boolean waits) {
        List<TaskChange> changes = new ArrayList<>();
        managers(
                changes,
                call,
                jury,
                LIFT,
                waits,
                call.days(CallPhase.JURY).map(PhaseDays::last).orElse(null));
        return changes.get(0);
    }

    private static void member(
            List<TaskChange> changes, CallFrame call, MemberRow member, String step, boolean open, LocalDate due) {
        Subject seat = new Subject(JuryMember.SUBJECT, member.id(), call.reference());
        changes.add(
                open
                        ? new TaskChange.Open(
                                step,
                                seat,
                                "projects",
                                call.title(),
                                null,
                                Role.JURY_MEMBER,
                                null,
                                member.account(),
                                due,
                                "/jury/call.xhtml?ref=" + call.reference())
                        : new TaskChange.Close(step, seat));
    }

    private static void managers(
            List<TaskChange> changes, CallFrame call, Subject jury, String step, boolean open, LocalDate due) {
        changes.add(
                open
                        ? new TaskChange.Open(
                                step,
                                jury,
                                "projects",
                                call.title(),
                                null,
                                Role.PROJECT_MANAGER,
                                call.department(),
                                null,
                                due,
                                "/projects/jury.xhtml?ref=" + call.reference())
                        : new TaskChange.Close(step, jury));
    }
}
