package de.dresden.smartparticipation.projects.cooperation.tandem;

import static de.dresden.smartparticipation.projects.cooperation.tandem.AcceptableDeclaration.because;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.cooperation.company.BeforeLeaving;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Who has applied with others, or got something with them, is bound by that until it is over. */
@Dependent
class StaysForTandem {

    private final TandemTable tandems;

    @Inject
    StaysForTandem(TandemTable tandems) {
        this.tandems = tandems;
    }

    /** @throws Refused where the company is bound */
    void on(@Observes BeforeLeaving leaving) {
        if (tandems.applied(leaving.company())) {
            throw new Refused(because("bound"));
        }
    }
}
