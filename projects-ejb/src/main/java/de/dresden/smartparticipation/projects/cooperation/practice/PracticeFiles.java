package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A picture of an example that is shown is for everybody; any other for those who work on stories. */
@Dependent
class PracticeFiles implements FileGuard {

    @Inject
    private Sql sql;

    @Override
    public String subjectType() {
        return PracticeChanged.SUBJECT;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return actor.is(Role.COOPERATION_MANAGER)
                || actor.is(Role.AUDITOR)
                || sql.first(
                                "select 1 as one " + PublishedStories.SHOWN
                                        + "exists (select 1 from projects.best_practice_picture i where i.version_id = v.id and i.file = ?)",
                                row -> row.number("one"),
                                file.id())
                        .isPresent();
    }
}
