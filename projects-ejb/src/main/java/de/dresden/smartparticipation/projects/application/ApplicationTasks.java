package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the project managers of the call's department have to do with an application: take it up, decide on it, act where no answer came. */
final class ApplicationTasks {

    /** Days within which somebody who applied should hear of it where the call names no phase for the check. */
    private static final int DAYS = 14;

    private static final String TAKE_UP = "application.take-up";
    private static final String CHECK = "application.check";
    private static final String UNANSWERED = "application.unanswered";

    private ApplicationTasks() {}

    static List<TaskChange> of(Application application, CallFrame call, LocalDate today) {
        LocalDate checked = call.days(CallPhase.ELIGIBILITY)
                .map(days -> days.last())
                .filter(day -> !day.isBefore(today))
                .orElse(today.plusDays(DAYS));
        List<TaskChange> changes = new ArrayList<>();
        set(changes, application, call, TAKE_UP, ApplicationState.SUBMITTED, checked);
        set(changes, application, call, CHECK, ApplicationState.IN_CHECK, checked);
        LocalDate until = application.queryUntil();
        set(changes, application, call, UNANSWERED, ApplicationState.QUERIED, until == null ? null : until.plusDays(1));
        return changes;
    }

    private static void set(
            List<TaskChange> changes,
            Application application,
            CallFrame call,
            String step,
            ApplicationState state,
            LocalDate due) {
        changes.add(
                application.state() == state
                        ? new TaskChange.Open(
                                step,
                                application.subject(),
                                "projects",
                                application.title(),
                                call.title(),
                                Role.PROJECT_MANAGER,
                                call.department(),
                                null,
                                due,
                                (TAKE_UP.equals(step)
                                                ? "/projects/application.xhtml?ref="
                                                : "/projects/check.xhtml?ref=")
                                        + application.reference())
                        : new TaskChange.Close(step, application.subject()));
    }
}
