package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.participation.plan.PlanChanged;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;

/** One task a plan, as long as somebody who made a statement has to be told the result. */
public final class NoticeTask {

    private static final String TASK = "weighing.notify";

    private NoticeTask() {}

    public static TaskChange open(PlanFrame plan) {
        return new TaskChange.Open(
                TASK,
                about(plan),
                "participation",
                plan.name(),
                plan.number(),
                Role.CONSULTATION_MANAGER,
                plan.department(),
                null,
                null,
                "/statements/weighing.xhtml?plan=" + plan.reference());
    }

    public static TaskChange done(PlanFrame plan) {
        return new TaskChange.Close(TASK, about(plan));
    }

    private static Subject about(PlanFrame plan) {
        return new Subject(PlanChanged.SUBJECT, plan.id(), plan.reference());
    }
}
