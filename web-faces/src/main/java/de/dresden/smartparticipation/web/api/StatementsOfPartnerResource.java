package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.files.FileAccess;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.rewards.settlement.OwnSettlements;
import de.dresden.smartparticipation.rewards.settlement.SettledLine;
import de.dresden.smartparticipation.rewards.settlement.SettlementFilter;
import de.dresden.smartparticipation.rewards.settlement.SettlementRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The statements of the partner that whose token it is acts for: read, accept, object. */
@Path("/rewards/statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StatementsOfPartnerResource {

    /**
     * What is wrong.
     *
     * @param line key of the line, or null: the whole
     * @param reason why
     */
    public record ObjectionJson(Long line, String reason) {}

    @Inject
    private OwnSettlements settlements;

    @Inject
    private FileAccess files;

    @GET
    public Page<SettlementRow> list(@BeanParam PageParameters page) {
        return settlements.list(SettlementFilter.all(), page.query());
    }

    @GET
    @Path("/{reference}")
    public SettlementJson details(@PathParam("reference") String reference) {
        return SettlementJson.of(settlements.details(reference));
    }

    @GET
    @Path("/{reference}/lines")
    public Page<SettledLine> lines(@PathParam("reference") String reference, @BeanParam PageParameters page) {
        return settlements.lines(reference, page.query());
    }

    /** The latest statement, PDF. */
    @GET
    @Path("/{reference}/document")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("reference") String reference) {
        return SettlementsResource.latest(files, settlements.details(reference).statements());
    }

    @POST
    @Path("/{reference}/accept")
    @Consumes(MediaType.WILDCARD)
    public SettlementJson accept(@PathParam("reference") String reference) {
        settlements.accept(reference);
        return details(reference);
    }

    @POST
    @Path("/{reference}/objections")
    public SettlementJson object(@PathParam("reference") String reference, ObjectionJson given) {
        settlements.object(reference, Needed.body(given).line(), given.reason());
        return details(reference);
    }
}
