package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Guidelines of what was published are for everybody, in all their versions; those of a draft for who may know of it. */
@Dependent
class CallFiles implements FileGuard {

    @Inject
    private Sql sql;

    @Override
    public String subjectType() {
        return CallChanged.SUBJECT;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return sql.first(
                        "select published_at is not null as published, department_id from projects.call where id = ?",
                        row -> CallSight.of(actor).sees(row.flag("published"), row.number("department_id")),
                        file.owner().id())
                .orElse(false);
    }
}
