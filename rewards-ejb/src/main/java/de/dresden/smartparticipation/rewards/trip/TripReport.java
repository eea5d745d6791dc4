package de.dresden.smartparticipation.rewards.trip;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What another set of factors would make of trips that are booked. Reads only: nothing that was booked is touched. */
@Boundary
@Stateless
public class TripReport {

    @Inject
    private FactorEffects effects;

    /**
     * The accepted trips of a period with the factors they were booked with and with those of a set, approved or not.
     *
     * @param set reference of the set
     * @param from first day
     * @param until last day
     * @return one a mode that was used, in their order
     * @throws NotFound where there is no such set
     * @throws Refused where the days are missing or turned round
     */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR, ADMINISTRATOR})
    public List<FactorEffect> effect(String set, LocalDate from, LocalDate until) {
        if (from == null || until == null || until.isBefore(from)) {
            throw new Refused(Reason.of("rewards.trip.period"));
        }
        return effects.of(set, from, until);
    }
}
