package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.enterprise.context.Dependent;

/** What members add to a deed is read by those who decide on it and by those who check that. */
@Dependent
class DeedFiles implements FileGuard {

    @Override
    public String subjectType() {
        return Deed.SUBJECT;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return actor.is(Role.REWARDS_CLERK) || actor.is(Role.AUDITOR);
    }
}
