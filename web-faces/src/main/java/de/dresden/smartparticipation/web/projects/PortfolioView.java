package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Alphabet;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.project.ProjectLight;
import de.dresden.smartparticipation.projects.project.ProjectState;
import de.dresden.smartparticipation.projects.report.Portfolio;
import de.dresden.smartparticipation.projects.report.PortfolioFilter;
import de.dresden.smartparticipation.projects.report.PortfolioRow;
import de.dresden.smartparticipation.projects.report.PortfolioSums;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All projects with light, money and next milestone. */
@Named("projectsPortfolioView")
@ViewScoped
public class PortfolioView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Portfolio portfolio;

    @Inject
    private Areas areas;

    private Filters filters;
    private PortfolioSums sums;
    private final Table<PortfolioRow> rows = new Table<>(row -> row.project().reference(), this::page);

    @PostConstruct
    void begin() {
        Map<String, String> areaNames = areas.names().stream()
                .sorted(Alphabet.by(AreaName::name))
                .collect(Collectors.toMap(AreaName::key, AreaName::name, (a, b) -> a, LinkedHashMap::new));
        filters = Filters.fromUrl()
                .text("q", "projects.portfolio.filter.text")
                .choice("call", "projects.applications.call", portfolio.calls())
                .choice("state", "projects.applications.state", ProjectState.values())
                .choice("light", "projects.portfolio.light", ProjectLight.values())
                .choice("area", "projects.applications.area", areaNames)
                .choice("goal", "projects.portfolio.goal", Goal.values());
        sums = portfolio.sums(filter());
    }

    private Page<PortfolioRow> page(PageQuery query) {
        return portfolio.list(filter(), query);
    }

    private PortfolioFilter filter() {
        return new PortfolioFilter(
                filters.text("q"),
                Set.copyOf(filters.values("call")),
                Set.copyOf(filters.many("state", ProjectState.class)),
                Set.copyOf(filters.many("light", ProjectLight.class)),
                Set.copyOf(filters.values("area")),
                Set.copyOf(filters.many("goal", Goal.class)),
                Set.of());
    }

    /** Sends what matches as a file. */
    public String export(String format) throws IOException {
        TableFormat kind = TableFormat.valueOf(format);
        WholeFile.send(
                "projekte." + kind.extension(),
                out -> portfolio.export(
                        filter(),
                        kind,
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                        out));
        return null;
    }

    public Filters getFilters() {
        return filters;
    }

    public PortfolioSums getSums() {
        return sums;
    }

    public Table<PortfolioRow> getRows() {
        return rows;
    }
}
