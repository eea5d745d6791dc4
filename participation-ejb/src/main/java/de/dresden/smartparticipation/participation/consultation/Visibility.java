package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import java.util.HashSet;
import java.util.Set;

/**
 * Which consultations a person may know of: all that are published, and drafts of the departments for which the person
 * manages or moderates; auditors know all.
 *
 * @param all whether drafts of every department are seen
 * @param departments departments whose drafts are seen
 */
record Visibility(boolean all, Set<Long> departments) {

    static Visibility of(Actor actor) {
        if (actor instanceof OnBehalf job) {
            return of(job.requester());
        }
        Set<Long> departments = new HashSet<>();
        if (actor instanceof Staff staff) {
            departments.addAll(staff.departments(Role.CONSULTATION_MANAGER));
            departments.addAll(staff.departments(Role.MODERATOR));
        }
        return new Visibility(actor.is(Role.AUDITOR), departments);
    }

    boolean sees(ConsultationState state, long department) {
        return all || state != ConsultationState.DRAFT || departments.contains(department);
    }
}
