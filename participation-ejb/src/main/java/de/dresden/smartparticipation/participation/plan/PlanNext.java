package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be done next for a plan: announce what is planned, see a round to its end, record the next step.
 *
 * @param plan the plan
 * @param title what the task is called
 * @param department whose managers do it
 */
record PlanNext(Subject plan, String title, long department) {

    /** @param step the next needed step, or null: the plan is done */
    List<TaskChange> task(List<PlanRound> rounds, StepKind step) {
        PlanRound planned = rounds.stream()
                .filter(round -> !round.isPublished())
                .findFirst()
                .orElse(null);
        if (planned != null) {
            LocalDate due = planned.announcedOn() == null ? planned.firstDay().minusDays(1) : planned.announcedOn();
            return PlanTask.next(PlanTask.ANNOUNCE, plan, title, department, due);
        }
        PlanRound published = RoundsDone.unfinished(rounds, step);
        if (published != null) {
            return PlanTask.next(PlanTask.PERIOD_ENDS, plan, title, department, published.lastDay());
        }
        return PlanTask.next(step == null ? null : PlanTask.STEP, plan, title, department, null);
    }
}
