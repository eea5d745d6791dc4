package de.dresden.smartparticipation.rewards.partner;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.rewards.partner.PartnerDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Which accounts act for a partner. An administrator makes the account, external and with the role partner; a clerk ties it to the
 * partner. An account acts for one partner at a time.
 */
@Boundary
@Stateless
public class PartnerPeople {

    @Inject
    private PartnerDesk desk;

    @Inject
    private PartnerPersonTable people;

    /** @throws NotFound where there is no such partner */
    @RolesAllowed({REWARDS_CLERK, AUDITOR, ADMINISTRATOR})
    public List<PartnerPerson> of(String partner) {
        return people.of(partner);
    }

    /**
     * Ties an account to the partner.
     *
     * @param login of an active external account with the role partner
     * @throws Refused where the account is of another kind, or acts for a partner already
     */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey add(PartnerKey key, String login) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        PartnerChanged change = partner.personTold("person-added", login, opened.by());
        people.add(partner.id(), login, opened.by());
        return desk.tell(partner, change, null);
    }

    /** The account acts for the partner no more, at once. @throws Refused where it does not */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey end(PartnerKey key, String login) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        PartnerChanged change = partner.personTold("person-ended", login, opened.by());
        people.end(partner.id(), login);
        return desk.tell(partner, change, null);
    }
}
