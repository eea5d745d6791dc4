package de.dresden.smartparticipation.projects.cooperation.company;

import java.util.List;

/**
 * What a company offers.
 *
 * @param offers each topic at most once
 */
public record OfferList(List<CompanyOffer> offers) implements CompanyPart {

    private static final long serialVersionUID = 1L;

    public OfferList {
        offers = List.copyOf(offers);
    }

    @Override
    public RegistrationStep step() {
        return RegistrationStep.OFFERS;
    }
}
