package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import java.util.HashSet;
import java.util.Set;

/**
 * Which budget lines a person of the city may know of: treasury and auditors all, project managers and evaluators those of their departments.
 *
 * @param all whether those of every department are seen
 * @param departments departments whose lines are seen
 */
record BudgetSight(boolean all, Set<Long> departments) {

    static BudgetSight of(Actor actor) {
        if (actor instanceof OnBehalf job) {
            return of(job.requester());
        }
        Set<Long> departments = new HashSet<>();
        if (actor instanceof Staff staff) {
            departments.addAll(staff.departments(Role.PROJECT_MANAGER));
            departments.addAll(staff.departments(Role.EVALUATOR));
        }
        return new BudgetSight(actor.is(Role.TREASURER) || actor.is(Role.AUDITOR), departments);
    }

    boolean sees(long department) {
        return all || departments.contains(department);
    }
}
