package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.jobs.JobStatus;
import de.dresden.smartparticipation.platform.jobs.Jobs;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

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
        return FileAnswer.of(jobs.result(id));
    }
}
