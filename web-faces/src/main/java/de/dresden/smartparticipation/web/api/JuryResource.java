package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.jury.Juries;
import de.dresden.smartparticipation.projects.jury.JuryResults;
import de.dresden.smartparticipation.projects.jury.JuryWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Juries of calls: how far they are, a member's own part, and the result of a closed round. Scores of others never before that. */
@Path("/projects/calls/{call}/jury")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JuryResource {

    @Inject
    private Juries juries;

    @Inject
    private JuryWork work;

    @Inject
    private JuryResults results;

    @PathParam("call")
    private String call;

    /** How far it is, without scores. */
    @GET
    public JuryJson standing() {
        return JuryJson.of(juries.of(call));
    }

    /** The result of a closed round, without what a conflict keeps from the caller. */
    @GET
    @Path("/result")
    public List<JuryJson.RankedJson> result() {
        return results.of(call).rows().stream().map(JuryJson.RankedJson::of).toList();
    }

    /** What the caller judges as a member. */
    @GET
    @Path("/own")
    public List<JuryJson.OwnJson> own() {
        return work.of(call).applications().stream().map(JuryJson.OwnJson::of).toList();
    }

    /** The caller's own scores of an application. */
    @GET
    @Path("/own/{application}")
    public JuryJson.SheetJson sheet(@PathParam("application") String application) {
        return JuryJson.SheetJson.of(work.sheet(call, application));
    }
}
