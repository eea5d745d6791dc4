package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.project.ProjectLight;
import de.dresden.smartparticipation.projects.project.ProjectState;
import de.dresden.smartparticipation.projects.project.ProjectViews;
import de.dresden.smartparticipation.projects.report.Portfolio;
import de.dresden.smartparticipation.projects.report.PortfolioFilter;
import de.dresden.smartparticipation.projects.report.StatusReport;
import de.dresden.smartparticipation.projects.report.StatusReports;
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

/** Projects that the caller may know of: the list, the file, and frozen status reports. */
@Path("/projects/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectFilesResource {

    private static final String REFERENCE = "/{project: [A-Z0-9-]{1,30}}";

    @Inject
    private Portfolio portfolio;

    @Inject
    private ProjectViews projects;

    @Inject
    private StatusReports reports;

    @GET
    public Page<ProjectJson.RowJson> list(
            @QueryParam("q") String text,
            @QueryParam("call") List<String> calls,
            @QueryParam("state") List<String> states,
            @QueryParam("light") List<String> lights,
            @QueryParam("area") List<String> areas,
            @QueryParam("goal") List<String> goals,
            @BeanParam PageParameters page) {
        PortfolioFilter filter = new PortfolioFilter(
                text,
                Set.copyOf(calls),
                Choices.of("state", ProjectState.class, states),
                Choices.of("light", ProjectLight.class, lights),
                Set.copyOf(areas),
                Choices.of("goal", Goal.class, goals),
                Set.of());
        return portfolio.list(filter, page.query()).map(ProjectJson.RowJson::of);
    }

    @GET
    @Path(REFERENCE)
    public ProjectJson file(@PathParam("project") String project) {
        return ProjectJson.of(projects.file(project));
    }

    @GET
    @Path(REFERENCE + "/reports")
    public List<ProjectJson.ReportJson> reports(@PathParam("project") String project) {
        return reports.of(project).stream()
                .filter(StatusReport::frozen)
                .map(ProjectJson.ReportJson::of)
                .toList();
    }

    @GET
    @Path(REFERENCE + "/reports/{number: [0-9]{1,6}}")
    public ProjectJson.ReportJson report(@PathParam("project") String project, @PathParam("number") int number) {
        return reports(project).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(number));
    }
}
