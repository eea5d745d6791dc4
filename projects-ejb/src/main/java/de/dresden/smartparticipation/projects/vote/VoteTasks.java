package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.call.CallChanged;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.CallState;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import java.time.LocalDate;
import java.util.List;

/**
 * What the project managers of a call's department have to do about its vote: draw the ballot paper up before its first day, enter sheets of
 * paper a second time or agree on those that differ. That the result is to be taken over is the decision's own task.
 */
final class VoteTasks {

    /** Days before the first one of a vote on which it has to be prepared. */
    static final int SOON = 21;

    /** Days after the last one of a vote within which its paper is to be done. */
    private static final int DAYS = 14;

    private static final String PREPARE = "vote.prepare";
    private static final String SHEETS = "vote.sheets";

    /**
     * Where a vote stands.
     *
     * @param drawnUp whether its paper stands
     * @param complete whether no sheet of paper waits
     */
    record State(boolean drawnUp, boolean complete) {}

    private VoteTasks() {}

    static List<TaskChange> of(CallFrame call, State state, LocalDate today) {
        PhaseDays days = call.days(CallPhase.VOTE).orElse(null);
        boolean runs = call.state() == CallState.PUBLISHED && days != null;
        boolean over = runs && days.last().isBefore(today);
        return List.of(
                set(
                        call,
                        PREPARE,
                        runs && !state.drawnUp() && !over && !days.first().isAfter(today.plusDays(SOON)),
                        runs ? days.first().minusDays(1) : null),
                set(
                        call,
                        SHEETS,
                        runs && state.drawnUp() && !state.complete(),
                        runs ? days.last().plusDays(DAYS) : null));
    }

    private static TaskChange set(CallFrame call, String step, boolean open, LocalDate due) {
        Subject subject = new Subject(CallChanged.SUBJECT, call.id(), call.reference());
        return open
                ? new TaskChange.Open(
                        step,
                        subject,
                        "projects",
                        call.title(),
                        null,
                        Role.PROJECT_MANAGER,
                        call.department(),
                        null,
                        due,
                        "/projects/vote.xhtml?ref=" + call.reference())
                : new TaskChange.Close(step, subject);
    }
}
