package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Receipts are read by those who may read the project. */
@Dependent
class DrawdownFiles implements FileGuard {

    @Inject
    private Sql sql;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private ProjectSight sight;

    @Override
    public String subjectType() {
        return DrawdownChanged.SUBJECT;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return sql.first(
                        "select g.project_id from projects.drawdown d join projects.project_grant g on g.id = d.grant_id where d.id = ?",
                        row -> row.number("project_id"),
                        file.owner().id())
                .filter(project -> sight.reads(projects.of(project), actor))
                .isPresent();
    }
}
