package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.call.CallChanged;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.time.LocalDate;
import java.util.List;

/** What the project managers of a call's department have to do next: draw up a decision, finish it, confirm it, see who moves up. */
final class DecisionTasks {

    private static final String PREPARE = "decision.prepare";
    private static final String FINISH = "decision.finish";
    private static final String CONFIRM = "decision.confirm";
    private static final String MOVE_UP = "decision.move-up";

    private DecisionTasks() {}

    /** It is worked on: it is finished, nothing else. */
    static List<TaskChange> drawnUp(CallFrame call, LocalDate due) {
        return List.of(done(call, PREPARE), done(call, MOVE_UP), done(call, CONFIRM), open(call, FINISH, due));
    }

    static List<TaskChange> proposed(CallFrame call, LocalDate due) {
        return List.of(done(call, FINISH), open(call, CONFIRM, due));
    }

    /** Nothing is worked on any more. */
    static List<TaskChange> over(CallFrame call) {
        return List.of(done(call, PREPARE), done(call, FINISH), done(call, CONFIRM), done(call, MOVE_UP));
    }

    /** Everything that leads to the decision is over. */
    static TaskChange prepare(CallFrame call, LocalDate due) {
        return open(call, PREPARE, due);
    }

    /** A selected one was withdrawn. */
    static TaskChange moveUp(CallFrame call, LocalDate due) {
        return open(call, MOVE_UP, due);
    }

    private static TaskChange open(CallFrame call, String step, LocalDate due) {
        return new TaskChange.Open(
                step,
                subject(call),
                "projects",
                call.title(),
                null,
                Role.PROJECT_MANAGER,
                call.department(),
                null,
                due,
                "/projects/decision.xhtml?ref=" + call.reference());
    }

    private static TaskChange done(CallFrame call, String step) {
        return new TaskChange.Close(step, subject(call));
    }

    private static Subject subject(CallFrame call) {
        return new Subject(CallChanged.SUBJECT, call.id(), call.reference());
    }
}
