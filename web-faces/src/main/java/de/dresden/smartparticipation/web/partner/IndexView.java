package de.dresden.smartparticipation.web.partner;

import de.dresden.smartparticipation.rewards.offer.OfferRow;
import de.dresden.smartparticipation.rewards.offer.OwnOffers;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A partner's own offers. */
@Named("partnerIndexView")
@RequestScoped
public class IndexView {

    @Inject
    private OwnOffers offers;

    private PartnerFrame partner;
    private List<OfferRow> rows;

    public void load() {
        partner = offers.partner();
        rows = offers.list();
    }

    public PartnerFrame getPartner() {
        return partner;
    }

    public List<OfferRow> getRows() {
        return rows;
    }
}
