package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.platform.jobs.JobStatus;
import de.dresden.smartparticipation.platform.jobs.Jobs;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Jobs that the person with the token has started: how far they are, what they found, what they made. */
@Path("/jobs/{id: [0-9]{1,18}}")
@RequestScoped
public class JobsResource {

    private static final int SHOWN_PROBLEMS = 1_000;

    @PathParam("id")
    private long id;

    @Inject
    private Jobs jobs;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JobStatus status() {
        return JobStatus.of(jobs.find(id), jobs.problems(id, SHOWN_PROBLEMS), Texts.german());
    }

    /** The file that the job made; 404 until it is there. */
    @GET
    @Path("/result")
    public Response result() {
        FileDownload download = jobs.result(id);
        StreamingOutput body = out -> {
            try (InputStream content = download.content()) {
                content.transferTo(out);
            }
        };
        String name = URLEncoder.encode(download.file().name(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Response.ok(body, download.file().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }
}
