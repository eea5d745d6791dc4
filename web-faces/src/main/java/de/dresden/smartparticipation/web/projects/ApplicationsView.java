package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Alphabet;
import de.dresden.smartparticipation.projects.application.ApplicationEntry;
import de.dresden.smartparticipation.projects.application.ApplicationFilter;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.application.Applications;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
import de.dresden.smartparticipation.projects.call.CallFilter;
import de.dresden.smartparticipation.projects.call.CallViews;
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

/** Applications that were handed in, of the calls that the person may know of. */
@Named("projectsApplicationsView")
@ViewScoped
public class ApplicationsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Applications applications;

    @Inject
    private CallViews calls;

    @Inject
    private Areas areas;

    private Filters filters;
    private Map<String, String> areaNames;
    private final Table<ApplicationEntry> rows = new Table<>(row -> row.frame().reference(), this::page);

    @PostConstruct
    void begin() {
        areaNames = areas.names().stream()
                .sorted(Alphabet.by(AreaName::name))
                .collect(Collectors.toMap(AreaName::key, AreaName::name, (a, b) -> a, LinkedHashMap::new));
        Map<String, String> open = new LinkedHashMap<>();
        calls.list(CallFilter.none(), PageQuery.first())
                .items()
                .forEach(call -> open.put(call.frame().reference(), call.frame().title()));
        filters = Filters.fromUrl()
                .text("q", "projects.applications.filter.text")
                .choice("call", "projects.applications.call", open)
                .choice("state", "projects.applications.state", ApplicationState.values())
                .choice("kind", "projects.applications.kind", ApplicantKind.values())
                .choice("area", "projects.applications.area", areaNames);
    }

    private Page<ApplicationEntry> page(PageQuery query) {
        return applications.list(filter(), query);
    }

    private ApplicationFilter filter() {
        return new ApplicationFilter(
                filters.text("q"),
                Set.copyOf(filters.values("call")),
                Set.copyOf(filters.many("state", ApplicationState.class)),
                Set.copyOf(filters.many("kind", ApplicantKind.class)),
                Set.copyOf(filters.values("area")));
    }

    /** Sends what matches as a file. */
    public String export(String format) throws IOException {
        TableFormat kind = TableFormat.valueOf(format);
        WholeFile.send(
                "antraege." + kind.extension(),
                out -> applications.export(
                        filter(),
                        kind,
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                        out));
        return null;
    }

    /** Names of the Stadtteile of a row. */
    public String districts(ApplicationEntry row) {
        return row.frame().districts().stream()
                .map(key -> areaNames.getOrDefault(key, key))
                .collect(Collectors.joining(", "));
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<ApplicationEntry> getRows() {
        return rows;
    }
}
