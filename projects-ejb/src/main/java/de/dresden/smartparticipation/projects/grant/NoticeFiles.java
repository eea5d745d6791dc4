package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Notices and what proves their way are read by those who may read the project. */
@Dependent
class NoticeFiles implements FileGuard {

    @Inject
    private Sql sql;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private ProjectSight sight;

    @Override
    public String subjectType() {
        return GrantChanged.NOTICE;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return sql.first(
                        "select project_id from projects.grant_notice where id = ?",
                        row -> row.number("project_id"),
                        file.owner().id())
                .filter(project -> sight.reads(projects.of(project), actor))
                .isPresent();
    }
}
