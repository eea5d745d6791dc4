package de.dresden.smartparticipation.projects.diary;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Pictures of a diary are for those who may know of the project; those that may be shown are for everybody while its fact sheet is out. */
@Dependent
class DiaryFiles implements FileGuard {

    private static final String ENTRY = """
            select e.project_id, e.shown and exists (select 1 from projects.fact_sheet f where f.project_id = e.project_id
                and f.in_force_number is not null and f.withdrawn_at is null) as shown
            from projects.diary_entry e where e.id = ?""";

    private record Standing(long project, boolean shown) {}

    @Inject
    private ProjectDirectory projects;

    @Inject
    private ProjectSight sight;

    @Inject
    private Sql sql;

    @Override
    public String subjectType() {
        return DiaryChanged.ENTRY;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return sql.first(
                        ENTRY,
                        row -> new Standing(row.number("project_id"), row.flag("shown")),
                        file.owner().id())
                .filter(entry -> entry.shown() || sight.reads(projects.of(entry.project()), actor))
                .isPresent();
    }
}
