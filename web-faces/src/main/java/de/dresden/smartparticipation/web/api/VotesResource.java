package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.laboratory.Laboratory;
import de.dresden.smartparticipation.projects.laboratory.Trials;
import de.dresden.smartparticipation.projects.vote.Votes;
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

/** The public vote of a call for the city's own programs. */
@Path("/projects/calls/{reference}/vote")
@RequestScoped
public class VotesResource {

    @Inject
    private Votes votes;

    @Inject
    private Laboratory laboratory;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public VoteJson vote(@PathParam("reference") String reference, @Context HttpHeaders headers) {
        return VoteJson.of(votes.of(reference), Problems.language(headers));
    }

    @GET
    @Path("/laboratory")
    @Produces(MediaType.APPLICATION_JSON)
    public TrialsJson laboratory(@PathParam("reference") String reference, @Context HttpHeaders headers) {
        Trials trials = laboratory.of(reference);
        Locale language = Problems.language(headers);
        String waits = trials.waits() == null ? null : Texts.in(language).text(trials.waits());
        return TrialsJson.of(trials, waits, language);
    }

    @GET
    @Path("/protocol.pdf")
    @Produces("application/pdf")
    public Response protocol(@PathParam("reference") String reference, @Context HttpHeaders headers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        laboratory.protocol(reference, Problems.language(headers), out);
        return file(out, "application/pdf", "auswahl-" + reference + ".pdf");
    }

    /** All ballots; some megabytes in the largest votes. */
    @GET
    @Path("/ballots.pb")
    @Produces(MediaType.TEXT_PLAIN)
    public Response ballots(@PathParam("reference") String reference) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        laboratory.ballots(reference, out);
        return file(out, "text/plain;charset=UTF-8", "stimmen-" + reference + ".pb");
    }

    private static Response file(ByteArrayOutputStream content, String type, String name) {
        return Response.ok(content.toByteArray(), type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
