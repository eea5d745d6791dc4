package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Who takes part in a project, from outside and from the city. */
@Dependent
class ProjectPeople {

    private static final String PARTNERS = """
            select id, part, kind, name, contribution, contact_name, contact_email, contact_phone, version
            from projects.project_partner where project_id = ?
            order by array_position(array['CARRIER', 'PARTNER', 'SCIENCE', 'SUPPORTER'], part), id""";

    private static final String TEAM = """
            select m.person_id, v.name, m.part from projects.project_member m join platform.v_person v on v.id = m.person_id
            where m.project_id = ? order by v.name, m.person_id""";

    @Inject
    private Sql sql;

    /** @param contacts whether who is to be reached is told */
    List<ProjectPartner> partners(long project, boolean contacts) {
        return sql.list(
                PARTNERS,
                row -> {
                    ProjectPartner partner = new ProjectPartner(
                            row.number("id"),
                            PartnerPart.valueOf(row.text("part")),
                            ApplicantKind.valueOf(row.text("kind")),
                            row.text("name"),
                            row.text("contribution"),
                            row.text("contact_name"),
                            row.text("contact_email"),
                            row.text("contact_phone"),
                            row.number("version"));
                    return contacts ? partner : partner.guarded();
                },
                project);
    }

    List<TeamMember> team(long project) {
        return sql.list(
                TEAM, row -> new TeamMember(row.number("person_id"), row.text("name"), row.text("part")), project);
    }
}
