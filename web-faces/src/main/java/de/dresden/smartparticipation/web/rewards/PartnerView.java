package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.rewards.offer.OfferRow;
import de.dresden.smartparticipation.rewards.offer.Offers;
import de.dresden.smartparticipation.rewards.partner.PartnerApproval;
import de.dresden.smartparticipation.rewards.partner.PartnerDetails;
import de.dresden.smartparticipation.rewards.partner.PartnerKey;
import de.dresden.smartparticipation.rewards.partner.PartnerLife;
import de.dresden.smartparticipation.rewards.partner.PartnerPeople;
import de.dresden.smartparticipation.rewards.partner.PartnerPerson;
import de.dresden.smartparticipation.rewards.partner.PartnerState;
import de.dresden.smartparticipation.rewards.partner.Partners;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.format.Difference;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.login.ActiveUser;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** A partner's case: what was checked, what shall change, what is decided, what happened. */
@Named("rewardsPartnerView")
@ViewScoped
public class PartnerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Partners partners;

    @Inject
    private PartnerApproval approval;

    @Inject
    private PartnerLife life;

    @Inject
    private PartnerPeople people;

    @Inject
    private Offers offers;

    @Inject
    private ActiveUser user;

    @Inject
    private Notices notices;

    private String ref;
    private PartnerDetails details;
    private List<PartnerPerson> own = List.of();
    private List<OfferRow> offered;
    private List<Difference> differences;
    private String remark;
    private String contactRemark;
    private String reason;
    private String contract;
    private LocalDate contractFrom;
    private String login;

    public void load() {
        details = partners.details(ref);
        own = user.any("REWARDS_CLERK, AUDITOR, ADMINISTRATOR") ? people.of(ref) : List.of();
        offered = offers.of(ref);
        differences = PartnerDifferences.of(
                details.changing() ? details.inForce() : details.asked(),
                details.shown(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public void letter() throws IOException {
        WholeFile.send(ref + ".pdf", out -> partners.letter(ref, out));
    }

    public String submit() {
        return act("rewards.partner.done.submitted", partners::submit);
    }

    public String takeUp() {
        return act("rewards.partner.done.taken-up", approval::takeUp);
    }

    public String approve() {
        return act(this::approved, approval::approve);
    }

    /** What holds after an approval: nothing after the first, an application after the second waits for its contract. */
    private String approved() {
        PartnerDetails now = partners.details(ref);
        if (now.inForce() == null || now.inForce().number() != details.shown().number()) {
            return "rewards.partner.done.approved";
        }
        if (now.state() == PartnerState.APPROVED) {
            return "rewards.partner.done.admitted";
        }
        return Objects.equals(
                        now.inForce().payableFrom(),
                        details.inForce() == null ? null : details.inForce().payableFrom())
                ? "rewards.partner.done.in-force"
                : "rewards.partner.done.in-force-iban";
    }

    /** A change goes back to who proposed it; an application back to the business, as a question by mail. */
    public String giveBack() {
        return details.changing()
                ? act("rewards.partner.done.returned", key -> approval.giveBackChange(key, remark))
                : act("rewards.partner.done.asked", key -> approval.ask(key, remark));
    }

    public String approveContact() {
        return act("rewards.partner.done.contact-approved", approval::approveContact);
    }

    public String giveBackContact() {
        return act("rewards.partner.done.contact-returned", key -> approval.giveBackContact(key, contactRemark));
    }

    public String dropChange() {
        return act("rewards.partner.done.dropped", key -> approval.dropChange(key, reason));
    }

    public String refuse() {
        return act("rewards.partner.done.refused", key -> approval.refuse(key, reason));
    }

    public String activate() {
        return act("rewards.partner.done.activated", key -> life.activate(key, contract, contractFrom));
    }

    public String suspend() {
        return act("rewards.partner.done.suspended", key -> life.suspend(key, reason));
    }

    public String resume() {
        return act("rewards.partner.done.resumed", key -> life.resume(key, reason));
    }

    public String end() {
        return act("rewards.partner.done.ended", key -> life.end(key, reason));
    }

    public String addPerson() {
        return act("rewards.partner.done.person-added", key -> people.add(key, login));
    }

    public String endPerson(PartnerPerson person) {
        return act("rewards.partner.done.person-ended", key -> people.end(key, person.login()));
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Function<PartnerKey, PartnerKey> command) {
        return act(() -> said, command);
    }

    private String act(Supplier<String> said, Function<PartnerKey, PartnerKey> command) {
        try {
            command.apply(details.key());
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(said.get(), details.shown().data().name());
        return "/rewards/partner.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** Whether somebody has to decide on what is shown now. */
    public boolean isDeciding() {
        return details.approval() != null && details.can("APPROVE");
    }

    public PartnerDetails getDetails() {
        return details;
    }

    public List<PartnerPerson> getOwn() {
        return own;
    }

    /** The partner's offers, the latest first. */
    public List<OfferRow> getOffered() {
        return offered;
    }

    /** Whether the answer of the applicant changed any of the values. */
    public boolean isChanged() {
        return differences.stream().anyMatch(Difference::changed);
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getContactRemark() {
        return contactRemark;
    }

    public void setContactRemark(String contactRemark) {
        this.contactRemark = contactRemark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public LocalDate getContractFrom() {
        return contractFrom;
    }

    public void setContractFrom(LocalDate contractFrom) {
        this.contractFrom = contractFrom;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
