package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Lets whoever has a company's secret link act for it. */
@Dependent
class Holders {

    @Inject
    private CompanyLinks links;

    @Inject
    private CompanyRegister register;

    @Inject
    private CurrentActor actor;

    /** @throws NotFound where the key opens nothing */
    Subject of(String key) {
        Subject own = links.open(key).orElseThrow(() -> new NotFound("–"));
        actor.become(new LinkHolder(own.reference()));
        return own;
    }

    /** @throws de.dresden.smartparticipation.platform.fault.Conflict where it changed since this version was read */
    Company toChange(Subject own, long version) {
        return register.touch(register.find(own.id()).seenAs(version));
    }
}
