package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.enterprise.context.Dependent;

/** The document of the city's approval is read by those who rely on it. */
@Dependent
class ProgramFileGuard implements FileGuard {

    @Override
    public String subjectType() {
        return PaymentProgram.TYPE;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return actor.is(Role.ADMINISTRATOR) || actor.is(Role.TREASURER) || actor.is(Role.AUDITOR);
    }
}
