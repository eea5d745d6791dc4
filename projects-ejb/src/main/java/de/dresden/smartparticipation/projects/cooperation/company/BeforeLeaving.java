package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.Optional;

/** What a room knows that keeps a company in the programme, as an application that it handed in together with others. */
public interface BeforeLeaving {

    /** Why the company cannot leave the programme, or part from its own partner, now. */
    Optional<Reason> hinders(long company);
}
