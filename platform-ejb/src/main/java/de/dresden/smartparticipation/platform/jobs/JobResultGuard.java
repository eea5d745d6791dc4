package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import jakarta.enterprise.context.Dependent;

/** What a job made is for its requester, in whose name it was kept. */
@Dependent
class JobResultGuard implements FileGuard {

    @Override
    public String subjectType() {
        return JobQueue.subject(0).type();
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return actor.accountId() != null && actor.accountId().equals(file.uploadedBy());
    }
}
