package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is to be done on a reclaim as it stands now: by project managers until the notice is out, then by the treasury. */
final class ReclaimTasks {

    private static final int DAYS = 14;

    private ReclaimTasks() {}

    /** @param waiver whether a waiver of interest waits for its second person */
    static List<TaskChange> of(Reclaim reclaim, ProjectFrame project, boolean waiver) {
        List<TaskChange> changes = new ArrayList<>();
        changes.add(new TaskChange.CloseAll(reclaim.subject()));
        LocalDate soon =
                LocalDate.ofInstant(reclaim.stateSince(), Clocks.BERLIN).plusDays(DAYS);
        switch (reclaim.state()) {
            case HEARING ->
                changes.add(manager(
                        "reclaim.hear", reclaim, project, reclaim.hearingUntil().plusDays(1)));
            case HEARD -> changes.add(manager("reclaim.decide", reclaim, project, soon));
            case PROPOSED -> changes.add(manager("reclaim.approve", reclaim, project, soon));
            case ISSUED -> {
                changes.add(open("reclaim.receive", reclaim, project, Role.TREASURER, null, reclaim.payUntil()));
                if (waiver) {
                    changes.add(manager("reclaim.waive", reclaim, project, soon));
                }
            }
            case SETTLED, DROPPED -> {
                // nothing is left to be done
            }
        }
        return changes;
    }

    private static TaskChange manager(String step, Reclaim reclaim, ProjectFrame project, LocalDate due) {
        return open(step, reclaim, project, Role.PROJECT_MANAGER, project.department(), due);
    }

    private static TaskChange open(
            String step, Reclaim reclaim, ProjectFrame project, Role role, Long department, LocalDate due) {
        return new TaskChange.Open(
                step,
                reclaim.subject(),
                "projects",
                project.title(),
                project.reference(),
                role,
                department,
                null,
                due,
                "/projects/reclaim.xhtml?reference=" + reclaim.reference());
    }
}
