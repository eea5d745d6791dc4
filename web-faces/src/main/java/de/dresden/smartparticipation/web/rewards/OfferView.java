package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.rewards.offer.OfferApproval;
import de.dresden.smartparticipation.rewards.offer.OfferDetails;
import de.dresden.smartparticipation.rewards.offer.OfferKey;
import de.dresden.smartparticipation.rewards.offer.OfferVersionView;
import de.dresden.smartparticipation.rewards.offer.Offers;
import de.dresden.smartparticipation.rewards.offer.TaxDecision;
import de.dresden.smartparticipation.rewards.settlement.PayoutOutlook;
import de.dresden.smartparticipation.rewards.settlement.Settlements;
import de.dresden.smartparticipation.web.format.Difference;
import de.dresden.smartparticipation.web.format.Shown;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** An offer's case: what shall change, what the tax office decided, what two clerks decide, what happened. */
@Named("rewardsOfferView")
@ViewScoped
public class OfferView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Offers offers;

    @Inject
    private OfferApproval approval;

    @Inject
    private Settlements settlements;

    @Inject
    private StadtteilNames areas;

    @Inject
    private Notices notices;

    private String ref;
    private OfferDetails details;
    private PayoutOutlook outlook;
    private int approvedVersion;
    private List<Difference> differences;
    private String remark;
    private String reason;
    private final OfferForm fields = new OfferForm();
    private String fileNumber;
    private LocalDate decidedOn;

    public void load() {
        boolean first = details == null;
        details = offers.details(ref);
        if (first) {
            fields.setTaxClass(details.shown().data().taxClass());
            fields.setTaxPercent(details.shown().data().taxPercent());
        }
        outlook = isDecidedNext()
                ? settlements.outlook(
                        details.most(),
                        details.shown().data().priceTaler(),
                        details.shown().data().payoutCents())
                : null;
        differences = OfferDifferences.of(
                details,
                areas.all(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Whether somebody proposes it or decides on it next. */
    private boolean isDecidedNext() {
        return details.can("PROPOSE") || details.can("DECIDE");
    }

    public String propose() {
        return act("rewards.offer.done.proposed", offers::propose);
    }

    public String withdraw() {
        return act("rewards.offer.done.withdrawn", offers::withdraw);
    }

    public String approve() {
        approvedVersion = details.shown().number();
        return act(
                () -> isNowInForce() ? "rewards.offer.done.in-force" : "rewards.offer.done.approved",
                approval::approve);
    }

    /** Whether what was approved holds by now: after the second approval. */
    private boolean isNowInForce() {
        OfferVersionView now = offers.details(ref).inForce();
        return now != null && now.number() == approvedVersion;
    }

    public String giveBack() {
        return act("rewards.offer.done.returned", key -> approval.giveBack(key, remark));
    }

    public String refuse() {
        return act("rewards.offer.done.refused", key -> approval.refuse(key, reason));
    }

    public String pause() {
        return act("rewards.offer.done.paused", key -> approval.pause(key, reason));
    }

    public String resume() {
        return act("rewards.offer.done.resumed", approval::resume);
    }

    public String end() {
        return act("rewards.offer.done.ended", key -> approval.end(key, reason));
    }

    public String decideTax() {
        Integer percent = fields.getTaxPercent();
        return act(
                "rewards.offer.done.tax",
                key -> offers.decideTax(
                        key,
                        TaxDecision.of(fields.getTaxClass(), percent == null ? -1 : percent, fileNumber, decidedOn)));
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Function<OfferKey, OfferKey> command) {
        return act(() -> said, command);
    }

    private String act(Supplier<String> said, Function<OfferKey, OfferKey> command) {
        try {
            command.apply(details.key());
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(
                said.get(),
                details.shown().data().title(),
                details.shown().data().priceTaler(),
                Shown.euro(details.shown().data().payoutCents()));
        return "/rewards/offer.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** What stands in the way of an approval apart from four eyes, as a sentence; empty where nothing does. */
    public String getHindrance() {
        return Shown.reason(details.hindrance());
    }

    /** Whether the tax office has decided otherwise than what is in force says. */
    public boolean isTaxed() {
        return details.inForce() != null && details.contradicts(details.inForce());
    }

    /** What it can come to at most, as long as it is to be proposed or approved; else null. */
    public PayoutOutlook getOutlook() {
        return outlook;
    }

    public OfferDetails getDetails() {
        return details;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public OfferForm getFields() {
        return fields;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFileNumber() {
        return fileNumber;
    }

    public void setFileNumber(String fileNumber) {
        this.fileNumber = fileNumber;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }
}
