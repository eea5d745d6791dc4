package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * What an applicant handed in is read by the project managers of the call's department, by auditors, and by those of the call's jury who
 * have said that they have no conflict of interest in it.
 */
@Dependent
class ApplicationFiles implements FileGuard {

    @Inject
    private Sql sql;

    @Override
    public String subjectType() {
        return ApplicationChanged.SUBJECT;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return judges(file.owner().id(), actor) || manages(file.owner().id(), actor);
    }

    private boolean judges(long application, Actor actor) {
        return actor.is(Role.JURY_MEMBER)
                && sql.first("""
                        select 1 from projects.jury_declaration d join projects.jury_member m on m.id = d.member_id
                        where d.application_id = ? and m.account_id = ? and not d.conflict and d.ended_at is null""", row -> 1, application, actor.accountId()).isPresent();
    }

    private boolean manages(long application, Actor actor) {
        return sql.first(
                        "select c.department_id from projects.application a join projects.call c on c.id = a.call_id"
                                + " where a.id = ? and a.state <> 'DRAFT'",
                        row -> row.number("department_id"),
                        application)
                .filter(department -> actor.is(Role.AUDITOR) || actor.is(Role.PROJECT_MANAGER, department))
                .isPresent();
    }
}
