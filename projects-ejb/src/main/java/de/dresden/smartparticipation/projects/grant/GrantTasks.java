package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be done on notices, grants and templates as they stand. */
final class GrantTasks {

    private static final int A_WEEK = 7;
    private static final int THREE_MONTHS = 3;

    private GrantTasks() {}

    static List<TaskChange> of(GrantTemplate template, LocalDate today) {
        boolean waits = template.open()
                .filter(one -> one.approval().state() == ApprovalState.PROPOSED)
                .isPresent();
        return List.of(
                waits
                        ? new TaskChange.Open(
                                "grant-template.release",
                                template.subject(),
                                "projects",
                                template.name(),
                                null,
                                Role.PROJECT_MANAGER,
                                template.department(),
                                null,
                                today.plusDays(A_WEEK),
                                "/projects/grantTemplates.xhtml?id=" + template.id())
                        : new TaskChange.CloseAll(template.subject()));
    }

    /** Ends what was open on a notice and opens what is to be done now. */
    static List<TaskChange> of(GrantNotice notice, ProjectFrame project, LocalDate today) {
        List<TaskChange> changes = new ArrayList<>();
        changes.add(new TaskChange.CloseAll(notice.subject()));
        switch (notice.state(today)) {
            case DRAFT -> changes.add(open(notice, project, "finish", today.plusDays(A_WEEK)));
            case RETURNED -> changes.add(open(notice, project, "rework", today.plusDays(A_WEEK)));
            case PROPOSED -> changes.add(open(notice, project, "sign", today.plusDays(A_WEEK)));
            case ISSUED ->
                changes.add(open(notice, project, "send", notice.issuedOn().plusDays(1)));
            case ANNOUNCED ->
                changes.add(
                        open(notice, project, "remedy-period", notice.course().remedyUntil()));
            case CONTESTED ->
                changes.add(open(
                        notice, project, "remedy", notice.course().objectedOn().plusMonths(THREE_MONTHS)));
            case FINAL -> lasting(notice, project, today).ifPresent(changes::add);
            default -> {
                // nothing is left to be done
            }
        }
        return changes;
    }

    /** After it is final: what was bought serves its purpose until a day. */
    private static Optional<TaskChange> lasting(GrantNotice notice, ProjectFrame project, LocalDate today) {
        LocalDate purpose = notice.sum().purposeUntil();
        return purpose == null || purpose.isBefore(today)
                ? Optional.empty()
                : Optional.of(open(notice, project, "purpose", purpose));
    }

    private static TaskChange open(GrantNotice notice, ProjectFrame project, String step, LocalDate due) {
        return new TaskChange.Open(
                "grant-notice." + step,
                notice.subject(),
                "projects",
                project.title(),
                project.reference(),
                Role.PROJECT_MANAGER,
                project.department(),
                null,
                due,
                "/projects/grant.xhtml?reference=" + notice.reference());
    }
}
