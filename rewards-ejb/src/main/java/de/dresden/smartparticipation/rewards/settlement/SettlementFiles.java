package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A statement is read by those who work on it or check it, and by the people of the partner whose it is. */
@Dependent
class SettlementFiles implements FileGuard {

    @Inject
    private Sql sql;

    @Inject
    private PartnerDirectory partners;

    @Override
    public String subjectType() {
        return SettlementHead.TYPE;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return actor.is(Role.REWARDS_CLERK)
                || actor.is(Role.TREASURER)
                || actor.is(Role.AUDITOR)
                || actor.is(Role.PARTNER) && isOwn(file, actor);
    }

    private boolean isOwn(StoredFile file, Actor actor) {
        return partners.ofPerson(actor.accountId())
                .flatMap(own -> sql.first(
                        "select 1 as one from rewards.settlement where id = ? and partner_id = ?",
                        row -> row.number("one"),
                        file.owner().id(),
                        own.id()))
                .isPresent();
    }
}
