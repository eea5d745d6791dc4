package de.dresden.smartparticipation.rewards.partner;

import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.rewards.partner.PartnerDesk.Opened;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Decisions on applications and changes: by two clerks of the department, neither of whom entered or proposed it. All methods throw
 * {@code NotAllowed} for a clerk of another department and {@code Conflict} where the partner changed since it was read.
 */
@Boundary
@Stateless
public class PartnerApproval {

    @Inject
    private PartnerDesk desk;

    @Inject
    private ContactProposals contacts;

    @Inject
    private Event<AccountReplaced> replaced;

    @Inject
    private Clock clock;

    /** Takes a submitted application up for the clerk's department. */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey takeUp(PartnerKey key) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        return desk.tell(partner, partner.takeUp(desk.ownDepartment(), opened.by(), clock.instant()), null);
    }

    /**
     * Asks the applicant by mail, with a link under which the answer is given. Approvals given so far are void.
     *
     * @param question 1 to 2,000 characters
     */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey ask(PartnerKey key, String question) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        return desk.tell(partner, partner.ask(question, opened.by(), clock.instant()), PartnerMails.ASKED);
    }

    /**
     * Approves the application, or the change that is proposed. The second approval puts it into force; a changed IBAN is paid to after
     * the cooling-off period ({@link RuleName#PARTNER_IBAN_DAYS}) only; the partner is warned with the day and its last four digits.
     *
     * @throws Refused with the reason of four eyes
     */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey approve(PartnerKey key) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        int before = partner.inForce().map(PartnerVersion::number).orElse(0);
        boolean account = partner.ibanWaits();
        PartnerChanged change = partner.approve(opened.by(), clock.instant(), desk.cooling());
        PartnerVersion valid = partner.inForce().orElse(null);
        if (valid == null || valid.number() == before) {
            return desk.tell(partner, change, null);
        }
        if (account) {
            desk.warnOfAccount(partner, valid, PartnerMails.IBAN_CHANGED);
            replaced.fire(new AccountReplaced(partner.id()));
            return desk.tell(partner, change, null);
        }
        return desk.tell(partner, change, before == 0 ? PartnerMails.APPROVED : PartnerMails.CHANGED);
    }

    /** Declines an application for good. @param reason 1 to 2,000 characters, told to the applicant */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey refuse(PartnerKey key, String reason) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        PartnerChanged change = partner.refuse(reason, opened.by(), clock.instant());
        return desk.tell(partner, change, PartnerMails.REFUSED);
    }

    /** Sends a proposed change back. @param remark what has to be reworked */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey giveBackChange(PartnerKey key, String remark) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        boolean own = partner.open().filter(PartnerVersion::fromPartner).isPresent();
        PartnerChanged change = partner.giveBackChange(remark, opened.by(), clock.instant());
        if (own) {
            desk.writeReturned(partner, remark);
        }
        return desk.tell(partner, change, null);
    }

    /** Drops a proposed change; what is in force stays. @param reason why */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey dropChange(PartnerKey key, String reason) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        boolean own = partner.open().filter(PartnerVersion::fromPartner).isPresent();
        PartnerChanged change = partner.dropChange(reason, opened.by(), clock.instant());
        if (own) {
            desk.writeReturned(partner, reason);
        }
        return desk.tell(partner, change, null);
    }

    /**
     * Accepts whom the partner's own people want to be reached; holds at once. A new e-mail address is asked for its confirmation, and
     * the earlier one told of it.
     *
     * @throws Refused where nothing waits, or the clerk has a part in it
     */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey approveContact(PartnerKey key) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        ContactProposal proposal = waiting(partner);
        proposal.approve(opened.by(), clock.instant());
        String before = partner.contact().email();
        PartnerChanged change = partner.reach(proposal.contact(), opened.by(), clock.instant(), desk.cooling());
        desk.confirmNewAddress(partner, before);
        return desk.tell(partner, change, null, List.of(PartnerTasks.contactDone(partner, proposal)));
    }

    /** Sends it back to the partner. @param remark why, 1 to 2,000 characters */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey giveBackContact(PartnerKey key, String remark) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        ContactProposal proposal = waiting(partner);
        proposal.giveBack(remark, opened.by(), clock.instant());
        PartnerChanged change =
                partner.contactTold("contact-returned", proposal, opened.by()).telling("remark", remark.strip());
        desk.writeReturned(partner, remark);
        return desk.tell(partner, change, null, List.of(PartnerTasks.contactDone(partner, proposal)));
    }

    private ContactProposal waiting(Partner partner) {
        return contacts.waiting(partner.id()).orElseThrow(() -> new Refused(Reason.of("rewards.partner.nothing-open")));
    }
}
