package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the managers of a plan have to do next, and by when. Exactly one of the first four is open: a planned round wants its
 * announcement, a published one to be followed to its end, a decision or another step to be recorded.
 */
public enum PlanTask {
    /** The announcement has to appear; due on the day it is planned for. */
    ANNOUNCE("plan.announce"),
    /** A round runs; due on its last day. */
    PERIOD_ENDS("plan.period-ends"),
    /** The next step of the way is missing. */
    STEP("plan.step"),
    /** The displayed documents could not be had: extend, repeat, or say why it did no harm. */
    OUTAGE("plan.outage");

    private final String step;

    PlanTask(String step) {
        this.step = step;
    }

    /** Opens this task and closes the other two of the plan's way; an outage waits by itself. */
    static List<TaskChange> next(PlanTask next, Subject plan, String title, long department, LocalDate due) {
        List<TaskChange> changes = new ArrayList<>();
        Arrays.stream(values())
                .filter(task -> task != OUTAGE && task != next)
                .forEach(task -> changes.add(new TaskChange.Close(task.step, plan)));
        if (next != null) {
            changes.add(next.open(plan, title, department, due));
        }
        return changes;
    }

    /** Opens this task for the managers of the plan's department. */
    public TaskChange open(Subject plan, String title, long department, LocalDate due) {
        return new TaskChange.Open(
                step,
                plan,
                "participation",
                title,
                null,
                Role.CONSULTATION_MANAGER,
                department,
                null,
                due,
                "/plans/plan.xhtml?ref=" + plan.reference());
    }

    TaskChange close(Subject plan) {
        return new TaskChange.Close(step, plan);
    }
}
