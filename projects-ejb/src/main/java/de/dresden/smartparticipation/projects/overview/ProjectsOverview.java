package de.dresden.smartparticipation.projects.overview;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.JURY_MEMBER;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
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
public class ProjectsOverview {

    @Inject
    private SchemaVersions schemas;

    /** The version of the programme's schema, and since when it is there. */
    @RolesAllowed({PROJECT_MANAGER, JURY_MEMBER, COOPERATION_MANAGER, TREASURER, AUDITOR, ADMINISTRATOR})
    public SchemaVersion schema() {
        return schemas.of("projects");
    }
}
