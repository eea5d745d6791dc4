package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.call.PublicCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Calls that are or were published, for everybody and for caches. */
@Path("/public/projects/calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenCallsResource {

    @Inject
    private PublicCalls calls;

    @GET
    public List<CallJson.RowJson> list() {
        return calls.all().stream().map(CallJson.RowJson::of).toList();
    }

    @GET
    @Path("/{reference}")
    public CallJson details(@PathParam("reference") String reference) {
        return CallJson.of(calls.of(reference));
    }
}
