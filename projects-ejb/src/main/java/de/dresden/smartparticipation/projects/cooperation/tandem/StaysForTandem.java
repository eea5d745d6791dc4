package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.cooperation.company.BeforeLeaving;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who has applied with others, or got something with them, is bound by that until it is over. */
@Dependent
class StaysForTandem implements BeforeLeaving {

    private final TandemTable tandems;

    @Inject
    StaysForTandem(TandemTable tandems) {
        this.tandems = tandems;
    }

    @Override
    public Optional<Reason> hinders(long company) {
        return tandems.applied(company) ? Optional.of(Reason.of("projects.tandem.bound")) : Optional.empty();
    }
}
