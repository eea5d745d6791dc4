package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Files of a proof are read by those who may know of it. */
@Dependent
class ProofFiles implements FileGuard {

    private static final String DEPARTMENT = """
            select j.department_id from projects.proof p join projects.project j on j.id = p.project_id where p.id = ?""";

    @Inject
    private Sql sql;

    @Override
    public String subjectType() {
        return ProofChanged.PROOF;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return sql.first(DEPARTMENT, row -> row.number("department_id"), file.owner().id())
                .filter(ProofSight.of(actor)::sees)
                .isPresent();
    }
}
