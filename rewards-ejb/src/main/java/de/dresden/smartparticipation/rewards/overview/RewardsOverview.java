package de.dresden.smartparticipation.rewards.overview;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** How the programme stands: for those of the city who work with it. */
@Boundary
@Stateless
public class RewardsOverview {

    @Inject
    private StandingReading reading;

    @Inject
    private Clock clock;

    /** How it stands today, with this month and the one before. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR, ADMINISTRATOR})
    public ProgrammeStanding standing() {
        return reading.on(LocalDate.now(clock));
    }
}
