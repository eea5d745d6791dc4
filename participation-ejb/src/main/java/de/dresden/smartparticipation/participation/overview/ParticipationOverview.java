package de.dresden.smartparticipation.participation.overview;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.start.SchemaVersion;
import de.dresden.smartparticipation.platform.start.SchemaVersions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How the programme's data stands. */
@Boundary
@Stateless
public class ParticipationOverview {

    @Inject
    private SchemaVersions schemas;

    /** The version of the programme's schema, and since when it is there. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR, ADMINISTRATOR})
    public SchemaVersion schema() {
        return schemas.of("participation");
    }
}
