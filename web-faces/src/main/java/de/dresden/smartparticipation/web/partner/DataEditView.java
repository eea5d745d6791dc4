package de.dresden.smartparticipation.web.partner;

import de.dresden.smartparticipation.rewards.partner.OwnData;
import de.dresden.smartparticipation.rewards.partner.OwnPartner;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.rewards.PartnerForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A partner's own people propose a change of its data, or of who is to be reached. */
@Named("partnerDataEditView")
@ViewScoped
public class DataEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnPartner partner;

    @Inject
    private Notices notices;

    private OwnData data;
    private final PartnerForm fields = new PartnerForm();

    public void load() {
        data = partner.data();
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
}
