package de.dresden.smartparticipation.rewards.partner;

import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.rewards.partner.PartnerDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What becomes of a partner that is approved. All methods throw {@code NotAllowed} for a clerk of another department, {@code Conflict}
 * where the partner changed since it was read, and {@code Refused} where the state does not allow it or a reason is missing (1 to
 * 2,000 characters; it is told to the partner).
 */
@Boundary
@Stateless
public class PartnerLife {

    @Inject
    private PartnerDesk desk;

    @Inject
    private PartnerRegister register;

    @Inject
    private PartnerLinks links;

    @Inject
    private Clock clock;

    /**
     * The contract is made: from now on offers of the partner can be published and redeemed.
     *
     * @param contract number of the contract, 1 to 100 characters
     * @param from its first day: at most a year before the application, and today at the latest
     */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey activate(PartnerKey key, String contract, LocalDate from) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        register.requireOwnContract(partner, contract);
        PartnerChanged change = partner.activate(contract, from, opened.by(), clock.instant());
        return desk.tell(partner, change, PartnerMails.ACTIVE);
    }

    /** Nothing of the partner is offered until it is resumed. */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey suspend(PartnerKey key, String reason) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        return desk.tell(partner, partner.suspend(reason, opened.by(), clock.instant()), PartnerMails.SUSPENDED);
    }

    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey resume(PartnerKey key, String reason) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        return desk.tell(partner, partner.resume(reason, opened.by(), clock.instant()), PartnerMails.RESUMED);
    }

    /** Ends the partnership for good. */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey end(PartnerKey key, String reason) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        PartnerChanged change = partner.end(reason, opened.by(), clock.instant());
        links.close(partner.subject());
        return desk.tell(partner, change, PartnerMails.ENDED);
    }

    /**
     * Proposes a change of what was approved; two others approve it, and until then the old version is in force.
     *
     * @param data all of it as it shall be; IBAN null: as it is
     */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey change(PartnerKey key, PartnerData data) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        AcceptablePartner.require(AcceptablePartner.problems(data));
        register.requireOwnContract(partner, data.contractReference());
        SealedIban iban = desk.sealed(partner.reference(), data.iban());
        PartnerChanged change = partner.change(data, iban, opened.by(), clock.instant());
        if (partner.ibanWaits()) {
            desk.warnOfAccount(partner, partner.shown(), PartnerMails.IBAN_PROPOSED);
        }
        return desk.tell(partner, change, null);
    }

    /**
     * Who is to be reached; holds at once. A new e-mail address is asked for its confirmation and the earlier one told of it: both are
     * warned of a changed account until the new one is confirmed and the cooling-off period is over.
     */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey reach(PartnerKey key, Contact contact) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        String before = partner.contact().email();
        PartnerChanged change = partner.reach(contact, opened.by(), clock.instant(), desk.cooling());
        desk.confirmNewAddress(partner, before);
        return desk.tell(partner, change, null);
    }
}
