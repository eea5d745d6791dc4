package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.rewards.trip.TripAnswer;
import de.dresden.smartparticipation.rewards.trip.TripAnswer.Outcome;
import de.dresden.smartparticipation.rewards.trip.Trips;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** Trips of the member whose token it is. */
@Path("/rewards/trips")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TripsResource {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final String OTHER_CONTENT = "rewards.trip.other-content";

    /** Several at once. */
    public record Batch(List<NewTripJson> trips) {}

    /** Why the member objects. */
    public record Appeal(String text) {}

    @Inject
    private Trips trips;

    @Context
    private HttpHeaders headers;

    /** One: 201 taken, 200 known already, 409 another trip under this id, 422 not readable. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(NewTripJson trip) {
        Needed.body(trip);
        TripAnswer answer = trips.report(List.of(trip.trip())).get(0);
        if (answer.outcome() == Outcome.REFUSED) {
            throw answer.reasons().get(0).key().equals(OTHER_CONTENT)
                    ? new Conflict(answer.reasons().get(0))
                    : new Refused(answer.reasons());
        }
        return Response.status(answer.outcome() == Outcome.TAKEN ? CREATED : OK)
                .entity(TripAnswerJson.of(answer, language()))
                .build();
    }

    /** Up to 500, each with its own answer, in the same order. */
    @POST
    @Path("/batch")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<TripAnswerJson> reportAll(Batch batch) {
        Needed.value("trips", Needed.body(batch).trips()).orRefuse();
        for (int i = 0; i < batch.trips().size(); i++) {
            Needed.value("trips[" + i + "]", batch.trips().get(i)).orRefuse();
        }
        Locale language = language();
        return trips.report(batch.trips().stream().map(NewTripJson::trip).toList()).stream()
                .map(answer -> TripAnswerJson.of(answer, language))
                .toList();
    }

    @GET
    public Page<OwnTripJson> mine(@BeanParam PageParameters page) {
        Locale language = language();
        return trips.mine(page.query()).map(trip -> OwnTripJson.of(trip, language));
    }

    @POST
    @Path("/{id}/appeal")
    @Consumes(MediaType.APPLICATION_JSON)
    public void appeal(@PathParam("id") String id, Appeal appeal) {
        Needed.value("text", Needed.body(appeal).text()).orRefuse();
        trips.appeal(id, appeal.text());
    }

    private Locale language() {
        return Problems.language(headers);
    }
}
