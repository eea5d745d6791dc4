package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.rewards.offer.OfferApproval;
import de.dresden.smartparticipation.rewards.offer.OfferData;
import de.dresden.smartparticipation.rewards.offer.OfferDetails;
import de.dresden.smartparticipation.rewards.offer.OfferFilter;
import de.dresden.smartparticipation.rewards.offer.OfferKey;
import de.dresden.smartparticipation.rewards.offer.OfferState;
import de.dresden.smartparticipation.rewards.offer.Offers;
import de.dresden.smartparticipation.rewards.settlement.Settlements;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Offers for the city's own programs: read and decided. Citizens read them at {@link OpenOffersResource}. */
@Path("/rewards/offers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OffersResource {

    /** What can be decided about an offer. */
    public enum Decision {
        APPROVE,
        RETURN,
        REFUSE,
        PAUSE,
        RESUME,
        END
    }

    /**
     * A decision.
     *
     * @param version version of the offer on which it was made
     * @param reason the remark or reason; not for APPROVE and RESUME
     */
    public record DecisionJson(Decision decision, Long version, String reason) {}

    @Inject
    private Offers offers;

    @Inject
    private OfferApproval approval;

    @Inject
    private Settlements settlements;

    @GET
    public Page<OfferJson.RowJson> list(
            @QueryParam("q") String text,
            @QueryParam("state") List<String> states,
            @QueryParam("waits") boolean waits,
            @BeanParam PageParameters page) {
        OfferFilter filter = new OfferFilter(text, Choices.of("state", OfferState.class, states), waits);
        return offers.list(filter, page.query()).map(OfferJson.RowJson::of);
    }

    @GET
    @Path("/{reference}")
    public OfferJson details(@PathParam("reference") String reference) {
        return OfferJson.of(offers.details(reference));
    }

    /** What it can come to at most, as the case page warns before it is approved. */
    @GET
    @Path("/{reference}/outlook")
    public OfferJson.OutlookJson outlook(@PathParam("reference") String reference) {
        OfferDetails offer = offers.details(reference);
        OfferData data = offer.shown().data();
        return OfferJson.OutlookJson.of(settlements.outlook(offer.most(), data.priceTaler(), data.payoutCents()));
    }

    @POST
    @Path("/{reference}/decisions")
    public OfferJson decide(@PathParam("reference") String reference, DecisionJson given) {
        Needed.value("decision", Needed.body(given).decision())
                .and("version", given.version())
                .orRefuse();
        OfferKey key = new OfferKey(reference, given.version());
        switch (given.decision()) {
            case APPROVE -> approval.approve(key);
            case RETURN -> approval.giveBack(key, given.reason());
            case REFUSE -> approval.refuse(key, given.reason());
            case PAUSE -> approval.pause(key, given.reason());
            case RESUME -> approval.resume(key);
            case END -> approval.end(key, given.reason());
        }
        return details(reference);
    }
}
