package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.participation.plan.PlanChanged;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * One task a plan, as long as there are statements that nobody has begun to split; what came late and after the council's decision is
 * not split any more, its sender is told.
 */
@Dependent
class StatementTasks {

    static final String SPLIT = "statement.split";

    @Inject
    private StatementRegister register;

    List<TaskChange> of(PlanFrame plan) {
        Subject about = new Subject(PlanChanged.SUBJECT, plan.id(), plan.reference());
        TaskChange split = register.waiting(plan.id()) == 0
                ? new TaskChange.Close(SPLIT, about)
                : new TaskChange.Open(
                        SPLIT,
                        about,
                        "participation",
                        plan.name(),
                        plan.number(),
                        Role.EVALUATOR,
                        plan.department(),
                        null,
                        null,
                        "/statements/list.xhtml?plan=" + plan.reference() + "&state=RECEIVED");
        return register.untold(plan.id()) == 0 ? List.of(split) : List.of(split, NoticeTask.open(plan));
    }
}
