package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Letters of a reclaim are read by those who may know of it. */
@Dependent
class ReclaimFiles implements FileGuard {

    private static final String DEPARTMENT = """
            select j.department_id from projects.reclaim r join projects.proof p on p.id = r.proof_id
            join projects.project j on j.id = p.project_id where r.id = ?""";

    @Inject
    private Sql sql;

    @Override
    public String subjectType() {
        return ProofChanged.RECLAIM;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return sql.first(DEPARTMENT, row -> row.number("department_id"), file.owner().id())
                .filter(ProofSight.of(actor)::sees)
                .isPresent();
    }
}
