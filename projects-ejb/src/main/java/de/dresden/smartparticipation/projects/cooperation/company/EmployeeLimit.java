package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.projects.cooperation.bounds.BoundsTable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** How large a company may be to take part: what the bounds of tandems say now. */
@Dependent
class EmployeeLimit {

    @Inject
    private BoundsTable bounds;

    @Inject
    private Clock clock;

    /** Most people who may work there, owners included. */
    int now() {
        return bounds.at(clock.instant()).mostEmployees();
    }
}
