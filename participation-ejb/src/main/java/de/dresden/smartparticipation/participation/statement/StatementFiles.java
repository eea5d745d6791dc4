package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Attachments of a statement may be read by whoever may see it. */
@Dependent
class StatementFiles implements FileGuard {

    @Inject
    private StatementLists lists;

    @Override
    public String subjectType() {
        return StatementChanged.SUBJECT;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        try {
            lists.ensureSeen(file.owner().reference(), StatementSight.of(actor));
            return true;
        } catch (NotFound unseen) {
            return false;
        }
    }
}
