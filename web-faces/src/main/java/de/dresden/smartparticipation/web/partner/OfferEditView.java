package de.dresden.smartparticipation.web.partner;

import de.dresden.smartparticipation.rewards.offer.OfferDetails;
import de.dresden.smartparticipation.rewards.offer.OfferKey;
import de.dresden.smartparticipation.rewards.offer.OwnOffers;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.rewards.OfferForm;
import de.dresden.smartparticipation.web.rewards.StadtteilNames;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A partner's own people write an offer, and ask the city to approve it. */
@Named("partnerOfferEditView")
@ViewScoped
public class OfferEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnOffers offers;

    @Inject
    private StadtteilNames areas;

    @Inject
    private Notices notices;

    private String ref;
    private OfferDetails details;
    private final OfferForm fields = new OfferForm();

    public void load() {
        fields.setAreas(areas.all());
        if (ref == null) {
            offers.partner();
            return;
        }
        details = offers.details(ref);
        fields.show(details.shown().data());
    }

    public String save() {
        write();
        notices.done("rewards.offer.done.saved", fields.data().title());
        return back();
    }

    private OfferKey write() {
        OfferKey key = details == null ? offers.draft(fields.data()) : offers.write(details.key(), fields.data());
        ref = key.reference();
        return key;
    }

    private String back() {
        return "/partner/offer.xhtml?faces-redirect=true&ref=" + ref;
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

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
