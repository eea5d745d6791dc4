package de.dresden.smartparticipation.web.partner;

import de.dresden.smartparticipation.rewards.partner.OwnData;
import de.dresden.smartparticipation.rewards.partner.OwnPartner;
import de.dresden.smartparticipation.rewards.settlement.OwnTax;
import de.dresden.smartparticipation.rewards.settlement.OwnTaxStatus;
import de.dresden.smartparticipation.rewards.settlement.TaxStatus;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.rewards.PartnerForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** A partner's own people propose a change of its data, or of who is to be reached. */
@Named("partnerDataEditView")
@ViewScoped
public class DataEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnPartner partner;

    @Inject
    private OwnTaxStatus taxes;

    @Inject
    private Notices notices;

    private OwnData data;
    private OwnTax tax;
    private TaxStatus status;
    private LocalDate from;
    private String note;
    private final PartnerForm fields = new PartnerForm();

    public void load() {
        data = partner.data();
        tax = taxes.data();
        status = tax.status();
        if (tax.proposal() != null) {
            status = tax.proposal().status();
            from = tax.proposal().from();
            note = tax.proposal().note();
        }
        // what came back is reworked, not typed once more
        fields.show((data.change() == null ? data.current() : data.change().version()).data());
        fields.show(data.wished() == null ? data.contact() : data.wished().contact());
    }

    public String propose() {
        partner.propose(data.key(), fields.data());
        return done("partner.data.proposed");
    }

    public String proposeContact() {
        partner.proposeContact(data.key(), fields.contact());
        return done("partner.data.contact.proposed");
    }

    public String proposeTax() {
        taxes.propose(status, from, note);
        return done("partner.data.tax.proposed");
    }

    private String done(String text) {
        notices.done(text);
        return "/partner/data.xhtml?faces-redirect=true";
    }

    public OwnData getData() {
        return data;
    }

    public PartnerForm getFields() {
        return fields;
    }

    public OwnTax getTax() {
        return tax;
    }

    public TaxStatus[] getStatuses() {
        return TaxStatus.values();
    }

    public TaxStatus getStatus() {
        return status;
    }

    public void setStatus(TaxStatus status) {
        this.status = status;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
