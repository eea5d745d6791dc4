package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.rewards.redemption.NewRedemption;
import de.dresden.smartparticipation.rewards.redemption.OwnRedemption;
import de.dresden.smartparticipation.rewards.redemption.Redemptions;
import de.dresden.smartparticipation.rewards.redemption.Reserved;
import de.dresden.smartparticipation.rewards.redemption.ShownQr;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Redemptions of the member whose token it is. */
@Path("/rewards/redemptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RedemptionsResource {

    private static final int OK = 200;
    private static final int CREATED = 201;

    /** A code to be read and typed, in groups, or the partner's. */
    public record Code(String code) {}

    @Inject
    private Redemptions redemptions;

    /** 201 reserved, with the code that is told this once; 200 known already; 409 something else under this id; 422 refused. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reserve(NewRedemption wanted) {
        Needed.value("id", Needed.body(wanted).id())
                .and("offer", wanted.offer())
                .orRefuse();
        Reserved reserved = redemptions.reserve(wanted);
        return secret(reserved.exists() ? OK : CREATED, reserved);
    }

    /** The latest first. */
    @GET
    public Page<OwnRedemption> mine(@BeanParam PageParameters page) {
        return redemptions.mine(page.query());
    }

    @GET
    @Path("/{reference}")
    public OwnRedemption details(@PathParam("reference") String reference) {
        return redemptions.details(reference);
    }

    /** To be fetched anew as soon as it is over. */
    @GET
    @Path("/{reference}/qr")
    public Response qr(@PathParam("reference") String reference) {
        ShownQr qr = redemptions.qr(reference);
        return secret(OK, qr);
    }

    /** Where the first answer was lost: a new code, the earlier one ends. */
    @POST
    @Path("/{reference}/code")
    public Response newCode(@PathParam("reference") String reference) {
        return secret(CREATED, new Code(redemptions.newCode(reference)));
    }

    /** Shows the code that the partner has handed in, and so redeems it. */
    @POST
    @Path("/{reference}/uncover")
    public Response uncover(@PathParam("reference") String reference) {
        return secret(OK, new Code(redemptions.uncover(reference)));
    }

    @POST
    @Path("/{reference}/cancel")
    public OwnRedemption cancel(@PathParam("reference") String reference) {
        return redemptions.cancel(reference);
    }

    private static Response secret(int status, Object content) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(content)
                .build();
    }
}
