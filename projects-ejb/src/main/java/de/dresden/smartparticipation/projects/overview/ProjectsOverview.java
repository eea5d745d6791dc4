package de.dresden.smartparticipation.projects.overview;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.JURY_MEMBER;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.SchemaVersion;
import de.dresden.smartparticipation.platform.start.SchemaVersions;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How the programme stands: for those of the city and the jury who work with it. */
@Boundary
@Stateless
public class ProjectsOverview {

    private static final String NUMBERS = """
            select count(*) filter (where c.state = 'DRAFT') as drafts, count(*) filter (where c.state = 'CLOSED') as closed,
                   (select coalesce(sum(b.cents), 0) from projects.call r join projects.call_terms t on t.call_id = r.id
                        and t.number = r.in_force_number join projects.call_terms_budget b on b.terms_id = t.id
                    where r.state = 'PUBLISHED') as cents
            from projects.call c""";

    @Inject
    private SchemaVersions schemas;

    @Inject
    private CallDirectory calls;

    @Inject
    private Sql sql;

    /** The version of the programme's schema, and since when it is there. */
    @RolesAllowed({PROJECT_MANAGER, JURY_MEMBER, COOPERATION_MANAGER, TREASURER, AUDITOR, ADMINISTRATOR})
    public SchemaVersion schema() {
        return schemas.of("projects");
    }

    /** The calls that run, and how many there are. */
    @RolesAllowed({PROJECT_MANAGER, JURY_MEMBER, TREASURER, AUDITOR, ADMINISTRATOR})
    public ProjectsStanding standing() {
        return sql.first(
                        NUMBERS,
                        row -> new ProjectsStanding(
                                calls.published(), row.number("drafts"), row.number("closed"), row.number("cents")))
                .orElseThrow();
    }
}
