package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Keeps the partners of projects; a project is carried by one at most, which the database holds too. */
@Dependent
class PartnerRegister {

    private static final String ADD = """
            insert into projects.project_partner (id, project_id, part, kind, name, contribution, contact_name, contact_email,
                contact_phone, version)
            values (nextval('projects.project_partner_id'), ?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    private static final String WRITE = """
            update projects.project_partner set part = ?, kind = ?, name = ?, contribution = ?, contact_name = ?, contact_email = ?,
                contact_phone = ?, version = version + 1 where id = ? and project_id = ? and version = ?""";

    private static final String REMOVE =
            "delete from projects.project_partner where id = ? and project_id = ? and version = ? returning name";

    private static final String OTHER_CARRIER =
            "select 1 as n from projects.project_partner where project_id = ? and part = 'CARRIER' and id <> ?";

    @Inject
    private Sql sql;

    void add(ProjectFrame project, ProjectPartner partner) {
        oneCarrier(project, partner);
        sql.update(
                ADD,
                project.id(),
                partner.part(),
                partner.kind(),
                partner.name(),
                partner.contribution(),
                partner.contactName(),
                partner.contactEmail(),
                partner.contactPhone());
    }

    /** @throws Conflict where it was changed or taken away since this version */
    void write(ProjectFrame project, ProjectPartner partner) {
        oneCarrier(project, partner);
        int rows = sql.update(
                WRITE,
                partner.part(),
                partner.kind(),
                partner.name(),
                partner.contribution(),
                partner.contactName(),
                partner.contactEmail(),
                partner.contactPhone(),
                partner.id(),
                project.id(),
                partner.version());
        if (rows == 0) {
            throw Conflict.changedMeanwhile(project.subject());
        }
    }

    /** @return its name. @throws Conflict where it was changed or taken away since this version */
    String remove(ProjectFrame project, long id, long version) {
        return sql.first(REMOVE, row -> row.text("name"), id, project.id(), version)
                .orElseThrow(() -> Conflict.changedMeanwhile(project.subject()));
    }

    private void oneCarrier(ProjectFrame project, ProjectPartner partner) {
        // of two at the same moment the second waits here and finds the first one's
        sql.first("select id from projects.project where id = ? for update", row -> row.number("id"), project.id());
        if (partner.part() == PartnerPart.CARRIER
                && sql.first(OTHER_CARRIER, row -> row.number("n"), project.id(), partner.id())
                        .isPresent()) {
            throw new Refused(AcceptableProject.because("one-carrier"));
        }
    }
}
