package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;

/**
 * Rights on payments: treasurers order for the whole city, clerks see and certify what is their department's, auditors read
 * everything.
 */
final class Treasury {

    private Treasury() {}

    /** Whether the actor may read an order of this programme and department. */
    static boolean mayRead(Actor actor, Programme programme, long department) {
        return actor.is(Role.TREASURER) || actor.is(Role.AUDITOR) || actor.is(programme.clerk(), department);
    }

    /**
     * In whose name a treasurer acts: the own one where possible.
     *
     * @throws NotAllowed where the actor is none
     */
    static Capacity treasurer(Actor actor) {
        if (actor instanceof OnBehalf job) {
            return treasurer(job.requester());
        }
        if (actor instanceof Staff staff && staff.is(Role.TREASURER)) {
            return staff.roles().contains(Role.TREASURER)
                    ? new Capacity(staff.id(), null)
                    : staff.represented().stream()
                            .filter(other -> other.roles().contains(Role.TREASURER))
                            .map(other -> new Capacity(staff.id(), other.id()))
                            .findFirst()
                            .orElseThrow(NotAllowed::new);
        }
        throw new NotAllowed();
    }

    /** Whose limit holds for an order: that of the person by whose right it is ordered. */
    static long holder(Capacity person) {
        return person.actingFor() == null ? person.person() : person.actingFor();
    }
}
