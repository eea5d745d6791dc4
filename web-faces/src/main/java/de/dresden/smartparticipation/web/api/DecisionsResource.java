package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.decision.DecisionViews;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** What the city decided on calls, for its own programs. */
@Path("/projects/decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DecisionsResource {

    @Inject
    private DecisionViews views;

    @GET
    @Path("/{call}")
    public DecisionJson of(@PathParam("call") String call) {
        return DecisionJson.of(views.of(call, Locale.GERMAN));
    }
}
