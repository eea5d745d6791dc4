package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The offers that can be redeemed today, for everybody. */
@Boundary
@Stateless
public class PublicOffers {

    @Inject
    private OfferWindow window;

    @Inject
    private Clock clock;

    /** Those that match, the cheapest first; at the end what is sold out today, last what is gone. */
    @PermitAll
    public List<PublicOffer> list(PublicOfferFilter filter) {
        return PublicOffer.soldOutLast(window.list(filter, today()));
    }

    /** @throws NotFound where there is none that is published, valid today and of an active partner */
    @PermitAll
    public PublicOffer details(String reference) {
        return window.details(reference, today()).orElseThrow(() -> new NotFound(reference));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
