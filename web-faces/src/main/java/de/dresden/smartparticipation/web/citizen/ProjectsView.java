package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.project.ProjectState;
import de.dresden.smartparticipation.projects.publication.PublicProjectFilter;
import de.dresden.smartparticipation.projects.publication.PublicProjectRow;
import de.dresden.smartparticipation.projects.publication.PublicProjects;
import de.dresden.smartparticipation.web.table.Filters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The gallery of the city's projects, as a list and on a map. */
@Named("citizenProjectsView")
@RequestScoped
public class ProjectsView {

    @Inject
    private PublicProjects projects;

    @Inject
    private Reader reader;

    private Filters filters;
    private List<PublicProjectRow> rows;

    public void load() {
        filters = Filters.fromUrl()
                .text("q", "citizen.projects.filter.text")
                .choice("area", "citizen.projects.filter.area", reader.areas())
                .choice("goal", "citizen.projects.filter.goal", Goal.values())
                .choice("state", "citizen.projects.filter.state", ProjectState.values())
                .choice("call", "citizen.projects.filter.call", calls());
        rows = projects.list(new PublicProjectFilter(
                filters.text("q"),
                Set.copyOf(filters.values("area")),
                Set.copyOf(filters.many("goal", Goal.class)),
                Set.copyOf(filters.many("state", ProjectState.class)),
                Set.copyOf(filters.values("call"))));
        reader.mayKeep();
    }

    private Map<String, String> calls() {
        Map<String, String> calls = new LinkedHashMap<>();
        projects.list(PublicProjectFilter.all()).stream()
                .filter(row -> row.call() != null)
                .forEach(row -> calls.putIfAbsent(row.call(), row.callTitle().in(reader.language())));
        return calls;
    }

    /** Names of the Stadtteile of a project. */
    public String areas(PublicProjectRow row) {
        return String.join(", ", reader.areaNames(row.areas()));
    }

    /** Where the points of what is listed come from. */
    public String getPoints() {
        return "/api/v1/public/projects/map" + filters.query();
    }

    public boolean isLocated() {
        return rows.stream()
                .anyMatch(row -> row.longitude() != null || !row.areas().isEmpty());
    }

    public List<PublicProjectRow> getRows() {
        return rows;
    }

    public Filters getFilters() {
        return filters;
    }
}
