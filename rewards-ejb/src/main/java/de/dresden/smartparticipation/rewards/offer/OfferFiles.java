package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The picture that two clerks approved is for everybody while the offer is published; any other for its partner's people and clerks. */
@Dependent
class OfferFiles implements FileGuard {

    private static final String SHOWN = """
            select 1 as one from rewards.offer_version v
            join rewards.offer o on o.id = v.offer_id and o.in_force_number = v.number and o.state = 'PUBLISHED'
            where v.picture_file = ?""";

    @Inject
    private Sql sql;

    @Inject
    private PartnerDirectory partners;

    @Override
    public String subjectType() {
        return OfferChanged.SUBJECT;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return actor.is(Role.REWARDS_CLERK)
                || actor.is(Role.AUDITOR)
                || sql.first(SHOWN, row -> row.number("one"), file.id()).isPresent()
                || actor.is(Role.PARTNER) && isOfOwnOffer(file, actor);
    }

    private boolean isOfOwnOffer(StoredFile file, Actor actor) {
        return partners.ofPerson(actor.accountId())
                .flatMap(own -> sql.first(
                        "select 1 as one from rewards.offer where id = ? and partner_id = ?",
                        row -> row.number("one"),
                        file.owner().id(),
                        own.id()))
                .isPresent();
    }
}
