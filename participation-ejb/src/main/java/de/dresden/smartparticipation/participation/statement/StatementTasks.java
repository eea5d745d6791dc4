package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.participation.plan.PlanChanged;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** One task a plan, as long as there are statements that nobody has begun to split. */
@Dependent
class StatementTasks {

    static final String SPLIT = "statement.split";

    @Inject
    private StatementRegister register;

    List<TaskChange> of(PlanFrame plan) {
        Subject about = new Subject(PlanChanged.SUBJECT, plan.id(), plan.reference());
        return register.waiting(plan.id()) == 0
                ? List.of(new TaskChange.Close(SPLIT, about))
                : List.of(new TaskChange.Open(
                        SPLIT,
                        about,
                        "participation",
                        plan.name(),
                        plan.number(),
                        Role.EVALUATOR,
                        plan.department(),
                        null,
                        null,
                        "/statements/list.xhtml?plan=" + plan.reference() + "&state=RECEIVED"));
    }
}
