package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.time.LocalDate;

/** What departments have to do with an application, and what the call's department has to do where no view comes. */
final class ViewTasks {

    private static final String GIVE = "application.view";
    private static final String OVERDUE = "application.view-overdue";

    private ViewTasks() {}

    /** A department gives its view. */
    static TaskChange give(ApplicationFrame application, CallFrame call, long department, LocalDate due) {
        return open(GIVE, application, call, Role.EVALUATOR, department, due);
    }

    static TaskChange given(ApplicationFrame application, long department) {
        return new TaskChange.Close(GIVE, CheckChanged.subject(application), department);
    }

    /** The call's department sees to a view that did not come. @param since the last day that went by */
    static TaskChange overdue(ApplicationFrame application, CallFrame call, LocalDate since) {
        return open(OVERDUE, application, call, Role.PROJECT_MANAGER, call.department(), since.plusDays(1));
    }

    static TaskChange notOverdue(ApplicationFrame application) {
        return new TaskChange.Close(OVERDUE, CheckChanged.subject(application));
    }

    private static TaskChange open(
            String step, ApplicationFrame application, CallFrame call, Role role, long department, LocalDate due) {
        return new TaskChange.Open(
                step,
                CheckChanged.subject(application),
                "projects",
                application.title(),
                call.title(),
                role,
                department,
                null,
                due,
                "/projects/check.xhtml?ref=" + application.reference());
    }
}
