package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.rewards.redemption.RedemptionFilter;
import de.dresden.smartparticipation.rewards.redemption.TillAnswer;
import de.dresden.smartparticipation.rewards.redemption.TillOutcome;
import de.dresden.smartparticipation.rewards.redemption.TillRow;
import de.dresden.smartparticipation.rewards.redemption.Tills;
import de.dresden.smartparticipation.web.security.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The till of the partner whose token it is: redeems what members have reserved of its offers. */
@Path("/rewards/till")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TillResource {

    /**
     * What was scanned or typed.
     *
     * @param text content of the QR code, or the code
     * @param attempt the till's name of this attempt; repeating it answers the same
     */
    public record Attempt(String text, String attempt) {}

    /** What was collected, by its reference. */
    public record Collected(String reference, String attempt) {}

    @Inject
    private Tills tills;

    @Inject
    private ClientAddress addresses;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpHeaders headers;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response redeem(Attempt attempt) {
        Needed.value("text", Needed.body(attempt).text())
                .and("attempt", attempt.attempt())
                .orRefuse();
        return answered(tills.redeem(attempt.text(), attempt.attempt(), addresses.of(request)));
    }

    @POST
    @Path("/collected")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response collect(Collected collected) {
        Needed.value("reference", Needed.body(collected).reference())
                .and("attempt", collected.attempt())
                .orRefuse();
        return answered(tills.collect(collected.reference(), collected.attempt()));
    }

    /** The partner's redemptions, the latest first. */
    @GET
    public Page<TillRow> list(@BeanParam PageParameters page) {
        return tills.list(RedemptionFilter.all(), page.query());
    }

    private Response answered(TillAnswer answer) {
        Response.ResponseBuilder told = Response.status(TillJson.status(answer))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(TillJson.of(answer, Problems.language(headers)));
        if (answer.outcome() == TillOutcome.TOO_MANY) {
            told.header(HttpHeaders.RETRY_AFTER, Tills.GUESSES_WITHIN.toSeconds());
        }
        return told.build();
    }
}
