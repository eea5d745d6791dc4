package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.projects.call.CallFilter;
import de.dresden.smartparticipation.projects.call.CallState;
import de.dresden.smartparticipation.projects.call.CallViews;
import de.dresden.smartparticipation.web.projects.Today;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

/** Calls for the city's own programs, drafts of the caller's departments included. */
@Path("/projects/calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallsResource {

    @Inject
    private CallViews calls;

    @Inject
    private Today today;

    @GET
    public Page<CallJson.RowJson> list(
            @QueryParam("q") String text,
            @QueryParam("state") List<String> states,
            @QueryParam("waits") boolean waits,
            @BeanParam PageParameters page) {
        CallFilter filter = new CallFilter(text, Choices.of("state", CallState.class, states), Set.of(), waits);
        return calls.list(filter, page.query()).map(row -> CallJson.RowJson.of(row, today.day()));
    }

    @GET
    @Path("/{reference}")
    public CallJson details(@PathParam("reference") String reference) {
        return CallJson.of(calls.details(reference), today.day());
    }
}
