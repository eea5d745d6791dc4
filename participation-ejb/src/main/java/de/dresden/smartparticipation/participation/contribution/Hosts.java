package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether somebody acts for the department that hosts the consultation: its moderators and managers. */
@Dependent
class Hosts {

    @Inject
    private ContributionRegister register;

    @Inject
    private CurrentActor actor;

    Optional<Capacity> capacity(Contribution contribution) {
        long host = register.frame(contribution.consultation()).department();
        Actor person = actor.get();
        if (person.is(Role.MODERATOR, host)) {
            return Optional.of(person.capacity(Role.MODERATOR, host));
        }
        return person.is(Role.CONSULTATION_MANAGER, host)
                ? Optional.of(person.capacity(Role.CONSULTATION_MANAGER, host))
                : Optional.empty();
    }

    /** @throws NotAllowed for everybody else */
    Capacity require(Contribution contribution) {
        return capacity(contribution).orElseThrow(NotAllowed::new);
    }
}
