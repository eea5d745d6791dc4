package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.laboratory.PublicResults;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** What came out of a call's vote, for everybody and for caches. */
@Path("/public/projects/calls/{reference}/vote-result")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenVoteResultsResource {

    @Inject
    private PublicResults results;

    @GET
    public VoteResultJson result(@PathParam("reference") String reference, @Context HttpHeaders headers) {
        Locale language = Problems.language(headers);
        return VoteResultJson.of(results.of(reference, language), language);
    }

    /** All ballots; some megabytes in the largest votes. */
    @GET
    @Path("/ballots.pb")
    @Produces(MediaType.TEXT_PLAIN)
    public Response ballots(@PathParam("reference") String reference) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        results.ballots(reference, out);
        return Response.ok(out.toByteArray(), "text/plain;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stimmen-" + reference + ".pb\"")
                .build();
    }
}
