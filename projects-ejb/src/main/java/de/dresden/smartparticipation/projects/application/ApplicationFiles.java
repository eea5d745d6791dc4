package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What an applicant handed in is read by the project managers of the call's department and by auditors. */
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
        return sql.first(
                        "select c.department_id from projects.application a join projects.call c on c.id = a.call_id"
                                + " where a.id = ? and a.state <> 'DRAFT'",
                        row -> row.number("department_id"),
                        file.owner().id())
                .filter(department -> actor.is(Role.AUDITOR) || actor.is(Role.PROJECT_MANAGER, department))
                .isPresent();
    }
}
