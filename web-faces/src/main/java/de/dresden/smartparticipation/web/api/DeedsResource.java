package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.rewards.challenge.DeedAnswer;
import de.dresden.smartparticipation.rewards.challenge.Deeds;
import de.dresden.smartparticipation.rewards.challenge.OwnDeed;
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
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** What the member whose token it is has done, proved by a code on site or told to a clerk. */
@Path("/rewards/deeds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeedsResource {

    private static final int OK = 200;
    private static final int CREATED = 201;

    /**
     * One deed: a code, or a challenge and what was done.
     *
     * @param id made by the app
     */
    public record NewDeed(String id, String code, String challenge, String text) {}

    /** Why the member objects. */
    public record Objection(String text) {}

    @Inject
    private Deeds deeds;

    /** 201 taken, 200 known already, 404 no such code, 409 something else under this id, 422 it does not count, 429 too many tries. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(NewDeed deed) {
        Needed.value("id", Needed.body(deed).id()).orRefuse();
        if ((deed.code() == null) == (deed.challenge() == null)) {
            throw new BadRequest("web.api.deed");
        }
        DeedAnswer answer = deed.code() == null
                ? deeds.tell(deed.id(), deed.challenge(), deed.text())
                : deeds.scan(deed.id(), deed.code()).orElseThrow(NotFound::code);
        return Response.status(answer.exists() ? OK : CREATED).entity(answer).build();
    }

    @GET
    public Page<OwnDeed> mine(@BeanParam PageParameters page) {
        return deeds.mine(page.query());
    }

    /** A picture, as it is. @param name with its ending: {@code .jpg} or {@code .png} */
    @POST
    @Path("/{id}/evidence")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public void addEvidence(@PathParam("id") String id, @QueryParam("name") String name, InputStream content) {
        Needed.value("name", name).orRefuse();
        Needed.body(content);
        deeds.addEvidence(id, content, name);
    }

    @POST
    @Path("/{id}/appeal")
    @Consumes(MediaType.APPLICATION_JSON)
    public void appeal(@PathParam("id") String id, Objection objection) {
        Needed.value("text", Needed.body(objection).text()).orRefuse();
        deeds.appeal(id, objection.text());
    }
}
