package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import java.util.Set;

/**
 * Whose proofs and reclaims a person of the city may know of: treasury and auditors all, project managers those of their departments.
 *
 * @param all whether those of every department are seen
 * @param departments departments whose proofs are seen
 */
record ProofSight(boolean all, Set<Long> departments) {

    static ProofSight of(Actor actor) {
        if (actor instanceof OnBehalf job) {
            return of(job.requester());
        }
        Set<Long> departments = actor instanceof Staff staff ? staff.departments(Role.PROJECT_MANAGER) : Set.of();
        return new ProofSight(actor.is(Role.TREASURER) || actor.is(Role.AUDITOR), departments);
    }

    boolean sees(long department) {
        return all || departments.contains(department);
    }
}
