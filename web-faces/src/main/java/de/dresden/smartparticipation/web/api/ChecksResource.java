package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.projects.eligibility.CheckFilter;
import de.dresden.smartparticipation.projects.eligibility.CheckFinding;
import de.dresden.smartparticipation.projects.eligibility.ChecksInWork;
import de.dresden.smartparticipation.projects.eligibility.EligibilityChecks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

/** Checks of applications, for the city's own programs. */
@Path("/projects/checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {

    @Inject
    private ChecksInWork inWork;

    @Inject
    private EligibilityChecks checks;

    @GET
    public Page<CheckJson.RowJson> list(
            @QueryParam("q") String text,
            @QueryParam("call") List<String> calls,
            @QueryParam("finding") List<String> findings,
            @BeanParam PageParameters page) {
        CheckFilter filter =
                new CheckFilter(text, Set.copyOf(calls), Choices.of("finding", CheckFinding.class, findings));
        return inWork.list(filter, page.query()).map(CheckJson.RowJson::of);
    }

    @GET
    @Path("/{application}")
    public CheckJson details(@PathParam("application") String application) {
        return CheckJson.of(checks.details(application));
    }
}
