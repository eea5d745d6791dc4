package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Whoever is made responsible works for the city and can log in; whoever was it before may stay. */
@Dependent
class Responsible {

    @Inject
    private StaffDirectory people;

    @Inject
    private Sql sql;

    /** @param before account of who was responsible so far, or null */
    ItemData known(ItemData data, Long before) {
        person(data.person(), before);
        if (data.department() != null
                && sql.first("select 1 from platform.v_department where id = ?", row -> true, data.department())
                        .isEmpty()) {
            throw new Refused(Reason.of("projects.plan.no-department"));
        }
        return data;
    }

    void person(Long account, Long before) {
        if (account != null && !account.equals(before) && people.find(account).isEmpty()) {
            throw new Refused(Reason.of("projects.plan.no-person"));
        }
    }
}
