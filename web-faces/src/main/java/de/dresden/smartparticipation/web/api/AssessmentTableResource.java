package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.assessmenttable.AssessmentTables;
import de.dresden.smartparticipation.participation.assessmenttable.TableRequest;
import de.dresden.smartparticipation.participation.contribution.ContributionFilter;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.platform.jobs.JobStatus;
import de.dresden.smartparticipation.platform.jobs.Jobs;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;

/** The assessment table: at once up to 5,000 rows (PDF 2,000), beyond that a job whose result is fetched. */
@Path("/consultations/{consultation}/assessment-table.{format: xlsx|csv|pdf}")
@RequestScoped
public class AssessmentTableResource {

    private static final int SHOWN_PROBLEMS = 1_000;

    @Inject
    private AssessmentTables tables;

    @Inject
    private Jobs jobs;

    @GET
    public Response table(
            @PathParam("consultation") String consultation,
            @PathParam("format") String format,
            @QueryParam("state") List<String> states,
            @QueryParam("topic") List<Long> topics,
            @QueryParam("senders") @DefaultValue("false") boolean senders,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        ContributionFilter filter = ContributionFilter.ALL
                .in(consultation)
                .being(List.copyOf(Choices.of("state", ContributionState.class, states)))
                .about(topics, null);
        Locale language = Problems.language(headers);
        TableFormat kind = TableFormat.valueOf(format.toUpperCase(Locale.ROOT));
        TableRequest request = new TableRequest(consultation, kind, language, filter, senders);
        return tables.isLong(request) ? later(request, address) : now(request);
    }

    private Response now(TableRequest request) {
        String name = "abwaegungstabelle-" + request.consultation() + "."
                + request.format().extension();
        StreamingOutput body = out -> tables.write(request, out);
        return Response.ok(body, request.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Response later(TableRequest request, UriInfo address) {
        long job = tables.enqueue(request);
        JobStatus status = JobStatus.of(jobs.find(job), jobs.problems(job, SHOWN_PROBLEMS), Texts.german());
        return Response.accepted(status)
                .type(MediaType.APPLICATION_JSON)
                .location(address.getBaseUriBuilder().path("jobs/" + job).build())
                .build();
    }
}
