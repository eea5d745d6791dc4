package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what a page shows of one partner. */
@Dependent
class PartnerReading {

    @Inject
    private PartnerRegister register;

    @Inject
    private PartnerDesk desk;

    @Inject
    private PartnerDuplicates duplicates;

    @Inject
    private ContactProposals contacts;

    @Inject
    private IbanSeal seal;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private FileStore files;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    PartnerDetails details(String reference) {
        Partner partner = register.find(reference);
        register.flush();
        PartnerVersion shown = partner.shown();
        Optional<ContactProposal> wished = contacts.waiting(partner.id());
        boolean mayWork = desk.mayWork(partner.department());
        List<StoredFile> evidence = files.of(partner.subject());
        List<Duplicate> alike = duplicates.of(partner.id(), shown.number());
        return new PartnerDetails(
                new PartnerKey(reference, partner.version()),
                partner.id(),
                partner.state(),
                partner.stateSince(),
                partner.stateReason(),
                department(partner.department()),
                partner.contact(),
                partner.fromOutside(),
                partner.address().confirmedAt(),
                desk.warned(partner).stream().skip(1).findFirst().orElse(null),
                partner.question(),
                partner.proposedOffers(),
                partner.contractReference(),
                partner.contractFrom(),
                VersionView.of(shown),
                partner.inForce().map(VersionView::of).orElse(null),
                partner.asked().map(VersionView::of).orElse(null),
                partner.open()
                        .map(open -> approval(partner, open.approval(), open.content(), mayWork))
                        .orElse(null),
                partner.open().map(PartnerVersion::fromPartner).orElse(false),
                wished.map(ContactProposal::contact).orElse(null),
                wished.map(one -> approval(partner, one.approval(), one.content(), mayWork))
                        .orElse(null),
                findings(partner, shown, evidence.size(), alike),
                alike,
                evidence,
                history.of(partner.subject()),
                mayWork ? PartnerStep.of(partner) : Set.of());
    }

    OwnApplication own(String reference) {
        Partner partner = register.find(reference);
        PartnerVersion shown = partner.shown();
        return new OwnApplication(
                reference,
                partner.version(),
                partner.state(),
                partner.stateSince(),
                partner.state() == PartnerState.QUERY ? partner.question() : null,
                partner.state().over() ? partner.stateReason() : null,
                new PartnerApplication(
                        shown.particulars().data(),
                        partner.contact(),
                        partner.proposedOffers(),
                        null,
                        partner.language()),
                shown.iban().lastFour(),
                files.of(partner.subject()).stream().map(StoredFile::name).toList(),
                partner.confirmed() || !partner.fromOutside());
    }

    private List<Finding> findings(Partner partner, PartnerVersion shown, int evidence, List<Duplicate> alike) {
        return ApplicationChecks.of(new ApplicationChecks.Facts(
                shown.particulars().data(),
                shown.iban().isThere(),
                shown.iban().isThere()
                        ? AcceptableIban.country(
                                seal.open(partner.reference(), shown.iban().sealed()))
                        : null,
                partner.contact().email(),
                partner.confirmed() || !partner.fromOutside(),
                partner.proposedOffers(),
                evidence,
                alike));
    }

    private ApprovalView approval(Partner partner, Approval asked, FrozenContent content, boolean mayWork) {
        Capacity capacity = mayWork && partner.department() != null
                ? actor.get().capacity(Role.REWARDS_CLERK, partner.department())
                : new Capacity(actor.get().accountId(), null);
        Optional<Reason> noRight =
                mayWork ? Optional.empty() : Optional.of(Reason.of("rewards.partner.not-your-department"));
        return approvals.of(asked, capacity, content, noRight);
    }

    private String department(Long id) {
        return id == null
                ? null
                : sql.first("select name from platform.v_department where id = ?", row -> row.text("name"), id)
                        .orElse(null);
    }
}
