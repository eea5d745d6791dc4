package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import java.util.Set;

/**
 * Which applications a person of the city sees: those to calls of the departments for which the person manages projects; auditors and
 * evaluators see all, evaluators without who is to be reached. Drafts nobody sees.
 *
 * @param all whether those of every department are seen
 * @param departments departments whose applications are seen
 */
public record ApplicationSight(boolean all, Set<Long> departments) {

    public static ApplicationSight of(Actor actor) {
        if (actor instanceof OnBehalf job) {
            return of(job.requester());
        }
        Set<Long> departments = actor instanceof Staff staff ? staff.departments(Role.PROJECT_MANAGER) : Set.of();
        return new ApplicationSight(actor.is(Role.AUDITOR) || actor.is(Role.EVALUATOR), departments);
    }

    public boolean sees(long department) {
        return all || departments.contains(department);
    }

    /** Whether the person sees who is to be reached, and the files. */
    static boolean seesContact(Actor actor, long department) {
        return actor.is(Role.AUDITOR) || actor.is(Role.PROJECT_MANAGER, department);
    }
}
