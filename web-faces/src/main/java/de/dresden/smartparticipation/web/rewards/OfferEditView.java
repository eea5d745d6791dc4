package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.rewards.offer.OfferDetails;
import de.dresden.smartparticipation.rewards.offer.Offers;
import de.dresden.smartparticipation.rewards.partner.Partners;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A clerk enters an offer for a partner, or changes one. */
@Named("rewardsOfferEditView")
@ViewScoped
public class OfferEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Offers offers;

    @Inject
    private Partners partners;

    @Inject
    private StadtteilNames areas;

    @Inject
    private Notices notices;

    private String ref;
    private String partner;
    private String partnerName;
    private OfferDetails details;
    private final OfferForm fields = new OfferForm();

    public void load() {
        fields.setAreas(areas.all());
        if (ref == null) {
            partnerName = partners.details(partner == null ? "" : partner)
                    .shown()
                    .data()
                    .name();
            return;
        }
        details = offers.details(ref);
        partner = details.partner();
        partnerName = details.partnerName();
        fields.show(details.shown().data());
    }

    public String save() {
        ref = (details == null ? offers.draft(partner, fields.data()) : offers.write(details.key(), fields.data()))
                .reference();
        notices.done("rewards.offer.done.saved", fields.data().title());
        return "/rewards/offer.xhtml?faces-redirect=true&ref=" + ref;
    }

    public boolean isFresh() {
        return details == null;
    }

    public OfferDetails getDetails() {
        return details;
    }

    public OfferForm getFields() {
        return fields;
    }

    public String getPartnerName() {
        return partnerName;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }
}
