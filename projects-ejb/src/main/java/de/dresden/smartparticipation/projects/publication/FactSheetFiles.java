package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A picture of a version that is shown is for everybody; any other for those who may know of the project. */
@Dependent
class FactSheetFiles implements FileGuard {

    private static final String SHOWN = """
            select 1 as one from projects.fact_sheet_picture i join projects.fact_sheet_version v on v.id = i.version_id
            join projects.fact_sheet f on f.id = v.fact_sheet_id and f.in_force_number = v.number and f.withdrawn_at is null
            where i.file = ?""";

    @Inject
    private Sql sql;

    @Inject
    private ProjectSight sight;

    @Inject
    private ProjectDirectory projects;

    @Override
    public String subjectType() {
        return FactSheetChanged.SUBJECT;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return sql.first(SHOWN, row -> row.number("one"), file.id()).isPresent() || ofProject(file, actor);
    }

    private boolean ofProject(StoredFile file, Actor actor) {
        return sql.first(
                        "select project_id from projects.fact_sheet where id = ?",
                        row -> row.number("project_id"),
                        file.owner().id())
                .filter(project -> sight.reads(projects.of(project), actor))
                .isPresent();
    }
}
