package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.jobs.JobStatus;
import de.dresden.smartparticipation.platform.jobs.Jobs;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.cooperation.round.ProposalViews;
import de.dresden.smartparticipation.projects.cooperation.round.Proposals;
import de.dresden.smartparticipation.projects.cooperation.round.RoundDetails;
import de.dresden.smartparticipation.projects.cooperation.round.RoundKey;
import de.dresden.smartparticipation.projects.cooperation.round.Rounds;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;

/** Rounds of the company cooperation for the city's own programs: read them, have a variant computed by a job, ask why. */
@Path("/cooperation/rounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoundsResource {

    /**
     * What is computed.
     *
     * @param version of the round as it was read; left out: as it is now
     * @param note what the variant tries, or null
     */
    public record ComputingJson(Long version, String note) {}

    @Inject
    private Rounds rounds;

    @Inject
    private Proposals proposals;

    @Inject
    private ProposalViews views;

    @Inject
    private Jobs jobs;

    @Context
    private HttpServletRequest request;

    @GET
    public List<RoundJson.RowJson> list() {
        return rounds.list().stream().map(RoundJson.RowJson::of).toList();
    }

    @GET
    @Path("/{round}")
    public RoundJson details(@PathParam("round") String round) {
        return RoundJson.of(rounds.of(round));
    }

    @POST
    @Path("/{round}/runs")
    public Response compute(@PathParam("round") String round, ComputingJson given, @Context UriInfo here) {
        RoundDetails details = rounds.of(round);
        RoundKey key = given == null || given.version() == null ? details.key() : new RoundKey(round, given.version());
        long job = proposals.compute(key, given == null ? null : given.note());
        return Response.accepted(JobStatus.of(jobs.find(job), List.of(), Texts.german()))
                .location(here.getBaseUriBuilder()
                        .path("jobs")
                        .path(String.valueOf(job))
                        .build())
                .build();
    }

    @GET
    @Path("/{round}/runs")
    public List<RoundJson.RunJson> runs(@PathParam("round") String round) {
        return rounds.of(round).runs().stream().map(RoundJson.RunJson::of).toList();
    }

    @GET
    @Path("/{round}/runs/{run: [0-9]{1,9}}")
    public ProposalJson run(@PathParam("round") String round, @PathParam("run") int run) {
        return ProposalJson.of(views.of(round, run), language());
    }

    @GET
    @Path("/{round}/runs/{run: [0-9]{1,9}}/alternatives/{company}")
    public List<ProposalJson.AnswerJson> alternatives(
            @PathParam("round") String round, @PathParam("run") int run, @PathParam("company") String company) {
        return views.alternatives(round, run, company).stream()
                .map(answer -> ProposalJson.AnswerJson.of(answer, language()))
                .toList();
    }

    @GET
    @Path("/{round}/runs/{run: [0-9]{1,9}}/why-not/{one}/{other}")
    public ProposalJson.AnswerJson whyNot(
            @PathParam("round") String round,
            @PathParam("run") int run,
            @PathParam("one") String one,
            @PathParam("other") String other) {
        return ProposalJson.AnswerJson.of(views.whyNot(round, run, one, other), language());
    }

    private Locale language() {
        return Languages.of(request);
    }
}
