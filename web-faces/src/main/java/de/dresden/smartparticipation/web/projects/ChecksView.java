package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.call.CallFilter;
import de.dresden.smartparticipation.projects.call.CallViews;
import de.dresden.smartparticipation.projects.eligibility.CheckFilter;
import de.dresden.smartparticipation.projects.eligibility.CheckFinding;
import de.dresden.smartparticipation.projects.eligibility.CheckRow;
import de.dresden.smartparticipation.projects.eligibility.ChecksInWork;
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

/** Applications in the check, with what each one lacks. */
@Named("projectsChecksView")
@ViewScoped
public class ChecksView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChecksInWork checks;

    @Inject
    private CallViews calls;

    private Filters filters;
    private final Table<CheckRow> rows = new Table<>(CheckRow::application, query -> checks.list(filter(), query));

    @PostConstruct
    void begin() {
        Map<String, String> open = new LinkedHashMap<>();
        calls.list(CallFilter.none(), PageQuery.first())
                .items()
                .forEach(call -> open.put(call.frame().reference(), call.frame().title()));
        filters = Filters.fromUrl()
                .text("q", "projects.checks.text")
                .choice("call", "projects.applications.call", open)
                .choice("finding", "projects.checks.missing", CheckFinding.values());
    }

    private CheckFilter filter() {
        return new CheckFilter(
                filters.text("q"),
                Set.copyOf(filters.values("call")),
                Set.copyOf(filters.many("finding", CheckFinding.class)));
    }

    /** Sends what matches as a file. */
    public String export(String format) throws IOException {
        TableFormat kind = TableFormat.valueOf(format);
        WholeFile.send(
                "vorpruefung." + kind.extension(),
                out -> checks.export(
                        filter(),
                        kind,
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                        out));
        return null;
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<CheckRow> getRows() {
        return rows;
    }
}
