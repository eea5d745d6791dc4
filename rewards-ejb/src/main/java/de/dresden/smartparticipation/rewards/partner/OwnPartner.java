package de.dresden.smartparticipation.rewards.partner;

import static de.dresden.smartparticipation.platform.identity.Roles.PARTNER;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.rewards.partner.OwnData.OpenChange;
import de.dresden.smartparticipation.rewards.partner.OwnData.WishedContact;
import de.dresden.smartparticipation.rewards.partner.PartnerDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * A partner's own data, for its own people: read, and proposed anew. Of what two clerks approve two clerks approve the change; who is to
 * be reached one clerk looks at. All methods throw {@code NotAllowed} where the account acts for no partner; commands {@code NotFound}
 * for another partner and {@code Conflict} where the partner changed since it was read.
 */
@Boundary
@Stateless
public class OwnPartner {

    @Inject
    private PartnerDesk desk;

    @Inject
    private PartnerRegister register;

    @Inject
    private ContactProposals contacts;

    @Inject
    private Clock clock;

    /** What the city holds of the partner, and what waits. */
    @RolesAllowed(PARTNER)
    public OwnData data() {
        Partner partner = desk.own();
        return new OwnData(
                register.key(partner),
                partner.state(),
                VersionView.of(partner.inForce().orElseGet(partner::shown)),
                partner.inForce()
                        .flatMap(valid -> partner.open())
                        .map(OwnPartner::open)
                        .orElse(null),
                partner.contact(),
                partner.address().confirmedAt() != null,
                contacts.last(partner.id())
                        .filter(one -> one.approval().state() == ApprovalState.PROPOSED
                                || one.approval().state() == ApprovalState.RETURNED)
                        .map(OwnPartner::wished)
                        .orElse(null));
    }

    /**
     * Proposes a change of what two clerks approved; until two have approved it too, what is in force stays. Of a new IBAN the contact
     * is warned at once, and paid to it is after the cooling-off period only.
     *
     * @param data all of it as it shall be; IBAN null: as it is; a contract in it counts for nothing
     * @throws Refused with everything that is wrong, while another change waits, or where nothing would change
     */
    @RolesAllowed(PARTNER)
    public PartnerKey propose(PartnerKey key, PartnerData data) {
        Opened opened = desk.openOwn(key);
        Partner partner = opened.partner();
        PartnerData wanted = data.withContract(null, null);
        AcceptablePartner.require(AcceptablePartner.problems(wanted));
        SealedIban iban = desk.sealed(partner.reference(), wanted.iban());
        PartnerChanged change = partner.changeByOwn(wanted, iban, opened.by(), clock.instant());
        if (partner.ibanWaits()) {
            desk.warnOfAccount(partner, partner.shown(), PartnerMails.IBAN_PROPOSED);
        }
        return desk.tell(partner, change, null);
    }

    /** Takes the own change back. @throws Refused where there is none */
    @RolesAllowed(PARTNER)
    public PartnerKey withdraw(PartnerKey key) {
        Opened opened = desk.openOwn(key);
        Partner partner = opened.partner();
        return desk.tell(partner, partner.withdrawChange(opened.by(), clock.instant()), null);
    }

    /** Proposes who is to be reached. @throws Refused with everything that is wrong, or while another proposal waits */
    @RolesAllowed(PARTNER)
    public PartnerKey proposeContact(PartnerKey key, Contact contact) {
        Opened opened = desk.openOwn(key);
        Partner partner = opened.partner();
        if (contacts.waiting(partner.id()).isPresent()) {
            throw new Refused(Reason.of("rewards.partner.contact-waits"));
        }
        if (contact.equals(partner.contact())) {
            throw new Refused(Reason.of("rewards.partner.nothing-changed"));
        }
        ContactProposal proposal = new ContactProposal(partner.id(), contact, opened.by(), clock.instant());
        PartnerChanged change = partner.contactTold("contact-proposed", proposal, opened.by());
        contacts.add(proposal);
        return desk.tell(partner, change, null, List.of(PartnerTasks.contact(partner, proposal, desk.today())));
    }

    /** Takes the proposal of whom to reach back. @throws Refused where none waits */
    @RolesAllowed(PARTNER)
    public PartnerKey withdrawContact(PartnerKey key) {
        Opened opened = desk.openOwn(key);
        Partner partner = opened.partner();
        ContactProposal proposal = contacts.waiting(partner.id())
                .orElseThrow(() -> new Refused(Reason.of("rewards.partner.nothing-open")));
        proposal.withdraw(clock.instant());
        PartnerChanged change = partner.contactTold("contact-withdrawn", proposal, opened.by());
        return desk.tell(partner, change, null, List.of(PartnerTasks.contactDone(partner, proposal)));
    }

    private static OpenChange open(PartnerVersion version) {
        Approval approval = version.approval();
        return new OpenChange(
                VersionView.of(version),
                approval.state(),
                version.fromPartner(),
                approval.proposedAt(),
                approval.returnRemark());
    }

    private static WishedContact wished(ContactProposal proposal) {
        Approval approval = proposal.approval();
        return new WishedContact(proposal.contact(), approval.state(), approval.proposedAt(), approval.returnRemark());
    }
}
