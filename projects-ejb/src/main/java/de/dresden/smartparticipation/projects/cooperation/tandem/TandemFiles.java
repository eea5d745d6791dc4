package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.enterprise.context.Dependent;

/** Certificates are read by those who manage the programme, and by auditors; a company gets its own over its secret link. */
@Dependent
class TandemFiles implements FileGuard {

    @Override
    public String subjectType() {
        return TandemChanged.SUBJECT;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return actor.is(Role.COOPERATION_MANAGER) || actor.is(Role.AUDITOR);
    }
}
