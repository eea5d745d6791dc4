package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.rewards.offer.PublicOffer;
import de.dresden.smartparticipation.rewards.offer.PublicOffers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One offer, for everybody. */
@Named("citizenOfferView")
@RequestScoped
public class OfferView {

    @Inject
    private PublicOffers offers;

    @Inject
    private Reader reader;

    private String ref;
    private PublicOffer details;

    public void load() {
        details = offers.details(ref);
        reader.mayKeep();
    }

    /** Name of the Stadtteil, or null. */
    public String getArea() {
        return reader.area(details.area());
    }

    public PublicOffer getDetails() {
        return details;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
