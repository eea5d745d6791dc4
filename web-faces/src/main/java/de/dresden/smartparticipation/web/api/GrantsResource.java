package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.drawdown.DrawdownKey;
import de.dresden.smartparticipation.projects.drawdown.DrawdownViews;
import de.dresden.smartparticipation.projects.drawdown.Drawdowns;
import de.dresden.smartparticipation.projects.grant.GrantViews;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Grants of projects and their payment requests, for the city's own programs. */
@Path("/projects/grants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GrantsResource {

    /** The request as it was seen. */
    public record SeenJson(Long version) {}

    /** Why it is refused. @param version as it was seen */
    public record RefusalJson(Long version, String reason) {}

    @Inject
    private GrantViews grants;

    @Inject
    private DrawdownViews views;

    @Inject
    private Drawdowns drawdowns;

    @GET
    @Path("/{project}")
    public GrantJson money(@PathParam("project") String project) {
        return GrantJson.of(grants.money(project), views.of(project));
    }

    @GET
    @Path("/requests/{request}")
    public DrawdownJson request(@PathParam("request") String request) {
        return DrawdownJson.of(views.details(request));
    }

    @POST
    @Path("/requests/{request}/certify")
    public DrawdownJson certify(@PathParam("request") String request, SeenJson given) {
        Needed.value("version", Needed.body(given).version()).orRefuse();
        drawdowns.certify(new DrawdownKey(request, given.version()));
        return request(request);
    }

    @POST
    @Path("/requests/{request}/refuse")
    public DrawdownJson refuse(@PathParam("request") String request, RefusalJson given) {
        Needed.value("version", Needed.body(given).version()).orRefuse();
        drawdowns.refuse(new DrawdownKey(request, given.version()), given.reason());
        return request(request);
    }
}
