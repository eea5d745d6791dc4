package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is to be done on payment requests and accounts as they stand. */
final class DrawdownTasks {

    private static final int A_WEEK = 7;
    private static final int SOON = 3;

    private DrawdownTasks() {}

    /** @param proved cents of the receipts that are there */
    static List<TaskChange> of(Drawdown request, ProjectFrame project, long proved, LocalDate today) {
        List<TaskChange> changes = new ArrayList<>();
        changes.add(new TaskChange.CloseAll(request.subject()));
        switch (request.state()) {
            case SUBMITTED ->
                changes.add(open(request, project, "certify", request.askedOn().plusDays(A_WEEK)));
            case UNPAID -> changes.add(open(request, project, "again", today.plusDays(SOON)));
            case PAID -> {
                if (request.kind() == DrawdownKind.ADVANCE && proved < request.cents()) {
                    changes.add(open(request, project, "spend", request.spendUntil()));
                }
            }
            default -> {
                // nothing is left to be done here
            }
        }
        return changes;
    }

    /** An account that somebody has to check. */
    static List<TaskChange> account(Subject grant, ProjectFrame project, boolean waits, LocalDate today) {
        return List.of(
                waits
                        ? new TaskChange.Open(
                                "grant.account",
                                grant,
                                "projects",
                                project.title(),
                                project.reference(),
                                Role.PROJECT_MANAGER,
                                project.department(),
                                null,
                                today.plusDays(A_WEEK),
                                "/projects/money.xhtml?project=" + project.reference())
                        : new TaskChange.Close("grant.account", grant));
    }

    static String page(String reference) {
        return "/projects/drawdown.xhtml?reference=" + reference;
    }

    private static TaskChange open(Drawdown request, ProjectFrame project, String step, LocalDate due) {
        return new TaskChange.Open(
                "drawdown." + step,
                request.subject(),
                "projects",
                project.title(),
                project.reference(),
                Role.PROJECT_MANAGER,
                project.department(),
                null,
                due,
                page(request.reference()));
    }
}
