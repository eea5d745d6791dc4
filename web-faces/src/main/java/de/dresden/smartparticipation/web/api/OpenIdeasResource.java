package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.idea.PublicIdeas;
import de.dresden.smartparticipation.web.language.Languages;
import de.dresden.smartparticipation.web.security.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** Ideas to calls, for everybody: read what is published, and send one from a program of others. */
@Path("/public/projects/ideas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenIdeasResource {

    private static final int CREATED = 201;

    @Inject
    private PublicIdeas ideas;

    @Inject
    private ClientAddress addresses;

    @Inject
    private HttpServletRequest request;

    /** The published ones of a call, those with the most support first. */
    @GET
    public List<IdeaJson> list(@QueryParam("call") String call) {
        if (call == null || call.isBlank()) {
            throw new BadRequest(List.of(Reason.of("web.api.call-missing")));
        }
        return ideas.of(call.strip()).ideas().stream().map(IdeaJson::of).toList();
    }

    @GET
    @Path("/{reference}")
    public IdeaJson details(@PathParam("reference") String reference) {
        return IdeaJson.of(ideas.details(reference, null).row());
    }

    /** Takes one in, once for each key. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response send(@HeaderParam("Idempotency-Key") String key, NewIdeaJson sent) {
        List<Reason> missing = new ArrayList<>(IdempotencyKey.problems(key));
        if (sent == null) {
            missing.add(Reason.of("web.api.unreadable"));
        } else if (sent.call() == null || sent.call().isBlank()) {
            missing.add(Reason.of("web.api.call-missing"));
        }
        if (!missing.isEmpty()) {
            throw new BadRequest(missing);
        }
        String reference =
                ideas.send(sent.call().strip(), sent.draft(Languages.of(request)), key, true, addresses.of(request));
        return Response.status(CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new SentJson(reference, "/public/idea.xhtml?ref=" + reference))
                .build();
    }
}
