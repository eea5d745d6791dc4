package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.offer.TaxClass;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import de.dresden.smartparticipation.rewards.settlement.PartnerTerms;
import de.dresden.smartparticipation.rewards.settlement.TaxProposal;
import de.dresden.smartparticipation.rewards.settlement.TaxStatus;
import de.dresden.smartparticipation.rewards.settlement.TermsRow;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How a partner is taxed, and for what the city writes the invoice. */
@Named("rewardsTermsView")
@ViewScoped
public class TermsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerTerms terms;

    @Inject
    private Notices notices;

    private String ref;
    private PartnerFrame partner;
    private List<TermsRow> rows = List.of();
    private TaxProposal proposed;
    private String remark;
    private TaxStatus status;
    private LocalDate day;
    private TaxClass[] billed = {};
    private String creditor;
    private String note;

    public void load() {
        partner = terms.partner(ref);
        rows = terms.of(ref);
        if (getCurrent() != null) {
            status = getCurrent().terms().status();
            day = getCurrent().terms().selfBilling();
            creditor = getCurrent().terms().creditor();
            billed = getCurrent().terms().billed().toArray(TaxClass[]::new);
        }
        proposed = terms.proposed(ref).orElse(null);
        if (proposed != null) {
            status = proposed.status();
            note = Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                    .text(
                            "rewards.settlement.tax-quoted",
                            LocalDate.ofInstant(proposed.proposedAt(), Clocks.BERLIN),
                            proposed.from(),
                            proposed.note());
        }
    }

    public String record() {
        terms.record(ref, status, day, Set.of(billed), creditor, note);
        notices.done("rewards.terms.done");
        return "/rewards/terms.xhtml?faces-redirect=true&ref=" + ref;
    }

    public String giveBack() {
        terms.giveBack(ref, proposed.id(), remark);
        notices.done("rewards.terms.done.returned");
        return "/rewards/terms.xhtml?faces-redirect=true&ref=" + ref;
    }

    public String release() {
        terms.release(ref, getWaiting().id());
        notices.done("rewards.terms.done.released");
        return "/rewards/terms.xhtml?faces-redirect=true&ref=" + ref;
    }

    public String drop() {
        terms.drop(ref, getWaiting().id());
        notices.done("rewards.terms.done.dropped");
        return "/rewards/terms.xhtml?faces-redirect=true&ref=" + ref;
    }

    public TermsRow getCurrent() {
        return rows.stream().filter(TermsRow::current).findFirst().orElse(null);
    }

    /** What waits for its release, or null. */
    public TermsRow getWaiting() {
        return rows.stream().filter(TermsRow::waits).findFirst().orElse(null);
    }

    public List<TermsRow> getPast() {
        return rows.stream().filter(one -> !one.current() && !one.waits()).toList();
    }

    /** What the partner's own people propose, or null. */
    public TaxProposal getProposed() {
        return proposed;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public TaxStatus[] getStatuses() {
        return TaxStatus.values();
    }

    public TaxClass[] getClasses() {
        return TaxClass.values();
    }

    public PartnerFrame getPartner() {
        return partner;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public TaxStatus getStatus() {
        return status;
    }

    public void setStatus(TaxStatus status) {
        this.status = status;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public TaxClass[] getBilled() {
        return billed.clone();
    }

    public void setBilled(TaxClass[] billed) {
        this.billed = billed == null ? new TaxClass[0] : billed.clone();
    }

    public String getCreditor() {
        return creditor;
    }

    public void setCreditor(String creditor) {
        this.creditor = creditor;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
