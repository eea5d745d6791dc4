package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.survey.ExportRequest;
import de.dresden.smartparticipation.participation.survey.SurveyEvaluation;
import de.dresden.smartparticipation.platform.jobs.JobStatus;
import de.dresden.smartparticipation.platform.jobs.Jobs;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;

/** Surveys: what came out, split by another question, and the sheets with their codebook; from 5,000 sheets as a job. */
@Path("/surveys/{module: [0-9]{1,18}}")
@RequestScoped
public class SurveysResource {

    private static final int SHOWN_PROBLEMS = 1_000;

    @Inject
    private SurveyEvaluation evaluation;

    @Inject
    private Jobs jobs;

    @GET
    @Path("/results")
    @Produces(MediaType.APPLICATION_JSON)
    public SurveyJson results(@PathParam("module") long module) {
        return SurveyJson.of(evaluation.results(module));
    }

    @GET
    @Path("/cross")
    @Produces(MediaType.APPLICATION_JSON)
    public SurveyJson.CrossJson cross(
            @PathParam("module") long module, @QueryParam("question") int question, @QueryParam("by") int by) {
        return SurveyJson.CrossJson.of(evaluation.cross(module, question, by));
    }

    @GET
    @Path("/{what: answers|codebook}.{format: csv|xlsx}")
    public Response table(
            @PathParam("module") long module,
            @PathParam("what") String what,
            @PathParam("format") String format,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        ExportRequest request = new ExportRequest(
                module,
                TableFormat.valueOf(format.toUpperCase(Locale.ROOT)),
                Problems.language(headers),
                what.equals("codebook"));
        return !request.codebook() && evaluation.isLong(request) ? later(request, address) : now(request);
    }

    private Response now(ExportRequest request) {
        evaluation.isLong(request); // refuses before the answer has begun
        StreamingOutput body = out -> evaluation.write(request, out);
        return Response.ok(body, request.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + request.file() + "\"")
                .build();
    }

    private Response later(ExportRequest request, UriInfo address) {
        long job = evaluation.enqueue(request);
        JobStatus status = JobStatus.of(jobs.find(job), jobs.problems(job, SHOWN_PROBLEMS), Texts.german());
        return Response.accepted(status)
                .type(MediaType.APPLICATION_JSON)
                .location(address.getBaseUriBuilder().path("jobs/" + job).build())
                .build();
    }
}
