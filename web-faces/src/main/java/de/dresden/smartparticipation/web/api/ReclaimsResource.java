package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.proof.ReclaimRepayments;
import de.dresden.smartparticipation.projects.proof.Reclaims;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;

/** Reclaims of grants: read them with their interest, and record what came back. */
@Path("/projects/reclaims/{reference}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReclaimsResource {

    /** What was received. @param voucher number in the cash office's books */
    public record ReceivedJson(Long version, LocalDate receivedOn, Long cents, String voucher) {}

    @Inject
    private Reclaims reclaims;

    @Inject
    private ReclaimRepayments repayments;

    @PathParam("reference")
    private String reference;

    @GET
    public ReclaimJson details() {
        return ReclaimJson.of(reclaims.of(reference));
    }

    @POST
    @Path("/repayments")
    public ReclaimJson record(ReceivedJson given) {
        if (given == null || given.version() == null || given.cents() == null || given.receivedOn() == null) {
            throw new BadRequest("web.api.unreadable");
        }
        repayments.record(reference, given.version(), given.receivedOn(), given.cents(), given.voucher());
        return details();
    }
}
