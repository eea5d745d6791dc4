package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.payment.PayeeCheck;
import de.dresden.smartparticipation.platform.payment.PaymentFilter;
import de.dresden.smartparticipation.platform.payment.PaymentOutcome;
import de.dresden.smartparticipation.platform.payment.PaymentState;
import de.dresden.smartparticipation.platform.payment.Payments;
import de.dresden.smartparticipation.platform.payment.Programme;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

/** Payment orders: read, certify, order, give up, book the answer of the cash office. */
@Path("/payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaymentsResource {

    /** Why something is given up. */
    public record ReasonJson(String reason) {}

    /**
     * What the payee's bank said.
     *
     * @param result the answer
     * @param remark needed unless it is a match
     */
    public record CheckJson(PayeeCheck result, String remark) {}

    /**
     * What the cash office answered.
     *
     * @param outcome PAID or RETURNED
     * @param day day of the booking
     * @param reason why it came back
     */
    public record AnswerJson(PaymentOutcome outcome, LocalDate day, String reason) {}

    @Inject
    private Payments payments;

    @GET
    public Page<PaymentJson.RowJson> list(
            @QueryParam("state") List<String> states,
            @QueryParam("programme") List<String> programmes,
            @QueryParam("dueUntil") String dueUntil,
            @QueryParam("q") String text,
            @BeanParam PageParameters page) {
        PaymentFilter filter = new PaymentFilter(
                text,
                Choices.of("state", PaymentState.class, states),
                Choices.of("programme", Programme.class, programmes),
                Set.of(),
                Set.of(),
                day(dueUntil));
        return payments.list(filter, page.query()).map(PaymentJson.RowJson::of);
    }

    @GET
    @Path("/{reference}")
    public PaymentJson details(@PathParam("reference") String reference) {
        return PaymentJson.of(payments.details(reference));
    }

    @POST
    @Path("/{reference}/certify")
    @Consumes(MediaType.WILDCARD)
    public PaymentJson certify(@PathParam("reference") String reference) {
        payments.certify(reference);
        return details(reference);
    }

    @POST
    @Path("/{reference}/order")
    @Consumes(MediaType.WILDCARD)
    public PaymentJson order(@PathParam("reference") String reference, @QueryParam("reason") String reason) {
        payments.order(reference, reason);
        return details(reference);
    }

    @POST
    @Path("/{reference}/cancel")
    public PaymentJson cancel(@PathParam("reference") String reference, ReasonJson given) {
        payments.cancel(reference, Needed.body(given).reason());
        return details(reference);
    }

    @POST
    @Path("/{reference}/payee-check")
    public PaymentJson checkPayee(@PathParam("reference") String reference, CheckJson given) {
        PayeeCheck result = Needed.body(given).result();
        payments.checkPayee(reference, result == null ? PayeeCheck.NOT_DONE : result, given.remark());
        return details(reference);
    }

    @POST
    @Path("/{reference}/book")
    public PaymentJson book(
            @PathParam("reference") String reference,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            AnswerJson given) {
        Needed.value("outcome", Needed.body(given).outcome()).orRefuse();
        payments.bookBack(reference, given.outcome(), given.day(), given.reason(), IdempotencyKey.orNone(key));
        return details(reference);
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new BadRequest("web.api.date-parameter", "dueUntil");
        }
    }
}
