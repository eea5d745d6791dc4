package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import java.util.Set;

/**
 * Which calls a person of the city may know of: all that are or were published, and drafts of the departments for which the person
 * manages projects; auditors know all.
 *
 * @param all whether drafts of every department are seen
 * @param departments departments whose drafts are seen
 */
record CallSight(boolean all, Set<Long> departments) {

    static CallSight of(Actor actor) {
        if (actor instanceof OnBehalf job) {
            return of(job.requester());
        }
        Set<Long> departments = actor instanceof Staff staff ? staff.departments(Role.PROJECT_MANAGER) : Set.of();
        return new CallSight(actor.is(Role.AUDITOR), departments);
    }

    boolean sees(boolean published, long department) {
        return all || published || departments.contains(department);
    }
}
