package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Asks the other rooms before a company leaves. */
@Dependent
class Leaving {

    @Inject
    private Instance<BeforeLeaving> rooms;

    /** @throws Refused with what keeps it */
    void require(Company company) {
        for (BeforeLeaving room : rooms) {
            room.hinders(company.id()).ifPresent(why -> {
                throw new Refused(why);
            });
        }
    }
}
