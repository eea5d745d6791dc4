package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.payment.BatchFormat;
import de.dresden.smartparticipation.platform.payment.HandedOver;
import de.dresden.smartparticipation.platform.payment.PaymentBatches;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Ordered payments on their way to the city's cash system: a program hands them over and takes their file, once. */
@Path("/payments/batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaymentBatchesResource {

    private static final int OK = 200;
    private static final int CREATED = 201;

    /**
     * What is handed over together.
     *
     * @param orders references of ordered payments
     * @param format as what
     */
    public record HandOverJson(List<String> orders, BatchFormat format) {}

    /** Why a file is needed once more. */
    public record AskJson(String reason) {}

    /** Whether somebody else's wish for a further export is approved. */
    public record DecisionJson(Boolean approve) {}

    @Inject
    private PaymentBatches batches;

    @GET
    public Page<PaymentBatchJson> list(@BeanParam PageParameters page) {
        return batches.list(page.query()).map(PaymentBatchJson::of);
    }

    @GET
    @Path("/{reference}")
    public PaymentBatchJson details(@PathParam("reference") String reference) {
        return PaymentBatchJson.of(batches.details(reference));
    }

    /** Once for each key. */
    @POST
    public Response handOver(@HeaderParam(IdempotencyKey.HEADER) String key, HandOverJson given) {
        IdempotencyKey.require(key);
        Needed.value("orders", Needed.body(given).orders())
                .and("format", given.format())
                .orRefuse();
        if (given.orders().contains(null)) {
            throw new BadRequest("web.api.missing", "orders[]");
        }
        HandedOver done = batches.handOverNamed(given.orders(), given.format(), key);
        return Response.status(done.before() ? OK : CREATED)
                .entity(details(done.reference()))
                .build();
    }

    /** Not read but taken: the file leaves once, so this is no GET that a program might repeat. */
    @POST
    @Path("/{reference}/take")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    public Response take(@PathParam("reference") String reference, @HeaderParam(IdempotencyKey.HEADER) String key) {
        return Response.fromResponse(FileAnswer.of(batches.take(reference, IdempotencyKey.orNone(key))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/{reference}/exports")
    public PaymentBatchJson ask(@PathParam("reference") String reference, AskJson given) {
        batches.ask(reference, Needed.body(given).reason());
        return details(reference);
    }

    @POST
    @Path("/{reference}/exports/decision")
    public PaymentBatchJson decide(@PathParam("reference") String reference, DecisionJson given) {
        Needed.value("approve", Needed.body(given).approve()).orRefuse();
        batches.decide(reference, given.approve());
        return details(reference);
    }
}
