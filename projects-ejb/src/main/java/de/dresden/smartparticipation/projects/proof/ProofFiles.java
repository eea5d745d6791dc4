package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Files of a proof are read by those who may know of it. */
@Dependent
class ProofFiles implements FileGuard {

    private static final String PROJECT = "select project_id from projects.proof where id = ?";

    @Inject
    private Sql sql;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private ProjectSight sight;

    @Override
    public String subjectType() {
        return ProofChanged.PROOF;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return sql.first(PROJECT, row -> row.number("project_id"), file.owner().id())
                .map(projects::of)
                .filter(project -> sight.reads(project, actor))
                .isPresent();
    }
}
