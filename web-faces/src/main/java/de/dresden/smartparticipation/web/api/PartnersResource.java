package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.rewards.partner.PartnerApproval;
import de.dresden.smartparticipation.rewards.partner.PartnerFilter;
import de.dresden.smartparticipation.rewards.partner.PartnerKey;
import de.dresden.smartparticipation.rewards.partner.PartnerLife;
import de.dresden.smartparticipation.rewards.partner.PartnerState;
import de.dresden.smartparticipation.rewards.partner.Partners;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;

/** Partner businesses for the city's own programs: read and decided. Applications come in at {@link OpenPartnersResource}. */
@Path("/rewards/partners")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnersResource {

    /** What can be decided about a partner. */
    public enum Decision {
        TAKE_UP,
        ASK,
        APPROVE,
        REFUSE,
        ACTIVATE,
        SUSPEND,
        RESUME,
        END,
        RETURN_CHANGE,
        DROP_CHANGE,
        APPROVE_CONTACT,
        RETURN_CONTACT
    }

    /**
     * A decision.
     *
     * @param version version of the partner on which it was made
     * @param reason the question or reason; not for TAKE_UP, APPROVE, APPROVE_CONTACT and ACTIVATE
     * @param contract number of the contract, for ACTIVATE
     * @param contractFrom its first day, for ACTIVATE
     */
    public record DecisionJson(
            Decision decision, Long version, String reason, String contract, LocalDate contractFrom) {}

    @Inject
    private Partners partners;

    @Inject
    private PartnerApproval approval;

    @Inject
    private PartnerLife life;

    @GET
    public Page<PartnerJson.RowJson> list(
            @QueryParam("q") String text,
            @QueryParam("state") List<String> states,
            @QueryParam("changeWaits") boolean changeWaits,
            @BeanParam PageParameters page) {
        PartnerFilter filter = new PartnerFilter(text, Choices.of("state", PartnerState.class, states), changeWaits);
        return partners.list(filter, page.query()).map(PartnerJson.RowJson::of);
    }

    @GET
    @Path("/{reference}")
    public PartnerJson details(@PathParam("reference") String reference, @Context HttpHeaders headers) {
        return PartnerJson.of(partners.details(reference), Problems.language(headers));
    }

    @POST
    @Path("/{reference}/decisions")
    public PartnerJson decide(
            @PathParam("reference") String reference, DecisionJson given, @Context HttpHeaders headers) {
        Needed.value("decision", Needed.body(given).decision())
                .and("version", given.version())
                .orRefuse();
        PartnerKey key = new PartnerKey(reference, given.version());
        switch (given.decision()) {
            case TAKE_UP -> approval.takeUp(key);
            case ASK -> approval.ask(key, given.reason());
            case APPROVE -> approval.approve(key);
            case REFUSE -> approval.refuse(key, given.reason());
            case RETURN_CHANGE -> approval.giveBackChange(key, given.reason());
            case DROP_CHANGE -> approval.dropChange(key, given.reason());
            case APPROVE_CONTACT -> approval.approveContact(key);
            case RETURN_CONTACT -> approval.giveBackContact(key, given.reason());
            case ACTIVATE -> life.activate(key, given.contract(), given.contractFrom());
            case SUSPEND -> life.suspend(key, given.reason());
            case RESUME -> life.resume(key, given.reason());
            case END -> life.end(key, given.reason());
        }
        return details(reference, headers);
    }
}
