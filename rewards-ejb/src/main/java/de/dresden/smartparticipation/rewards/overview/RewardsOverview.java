package de.dresden.smartparticipation.rewards.overview;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PARTNER;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.start.SchemaVersion;
import de.dresden.smartparticipation.platform.start.SchemaVersions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How the programme's data stands. */
@Boundary
@Stateless
public class RewardsOverview {

    @Inject
    private SchemaVersions schemas;

    /** The version of the programme's schema, and since when it is there. */
    @RolesAllowed({REWARDS_CLERK, PARTNER, TREASURER, AUDITOR, ADMINISTRATOR})
    public SchemaVersion schema() {
        return schemas.of("rewards");
    }
}
