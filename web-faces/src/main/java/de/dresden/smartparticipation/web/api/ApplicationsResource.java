package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.projects.application.ApplicationFilter;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.application.Applications;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
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

/** Applications that were handed in, for the city's own programs; without who is to be reached. */
@Path("/projects/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

    @Inject
    private Applications applications;

    @GET
    public Page<ApplicationJson.RowJson> list(
            @QueryParam("q") String text,
            @QueryParam("call") List<String> calls,
            @QueryParam("state") List<String> states,
            @QueryParam("applicant") List<String> applicants,
            @QueryParam("area") List<String> areas,
            @BeanParam PageParameters page) {
        ApplicationFilter filter = new ApplicationFilter(
                text,
                Set.copyOf(calls),
                Choices.of("state", ApplicationState.class, states),
                Choices.of("applicant", ApplicantKind.class, applicants),
                Set.copyOf(areas));
        return applications.list(filter, page.query()).map(ApplicationJson.RowJson::of);
    }

    @GET
    @Path("/{reference}")
    public ApplicationJson details(@PathParam("reference") String reference) {
        return ApplicationJson.of(applications.details(reference));
    }
}
