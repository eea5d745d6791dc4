package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.enterprise.context.Dependent;

/** What an applicant sends is read by those who decide on it and by those who check that. */
@Dependent
class PartnerFiles implements FileGuard {

    @Override
    public String subjectType() {
        return PartnerChanged.SUBJECT;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return actor.is(Role.REWARDS_CLERK) || actor.is(Role.AUDITOR);
    }
}
