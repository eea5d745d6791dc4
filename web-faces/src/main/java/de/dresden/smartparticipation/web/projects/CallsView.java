package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.projects.call.CallFilter;
import de.dresden.smartparticipation.projects.call.CallRow;
import de.dresden.smartparticipation.projects.call.CallState;
import de.dresden.smartparticipation.projects.call.CallViews;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** All calls that the person may know of. */
@Named("projectsCallsView")
@ViewScoped
public class CallsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallViews calls;

    @Inject
    private DepartmentNames departments;

    @Inject
    private Today today;

    private Filters filters;
    private final Table<CallRow> rows = new Table<>(row -> row.frame().reference(), this::page);

    @PostConstruct
    void begin() {
        filters = Filters.fromUrl()
                .text("q", "projects.calls.filter.text")
                .choice("state", "projects.calls.state", CallState.values())
                .choice("department", "projects.calls.department", departments.choices())
                .flag("waits", "projects.calls.filter.waits");
    }

    private Page<CallRow> page(PageQuery query) {
        return calls.list(
                new CallFilter(
                        filters.text("q"),
                        Set.copyOf(filters.many("state", CallState.class)),
                        filters.values("department").stream()
                                .filter(one -> one.matches("[0-9]{1,15}"))
                                .map(Long::valueOf)
                                .collect(Collectors.toSet()),
                        filters.has("waits")),
                query);
    }

    /** The next day that matters, or null. */
    public LocalDate next(CallRow row) {
        return row.next(today.day());
    }

    /** Today in Dresden. */
    public LocalDate getDay() {
        return today.day();
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<CallRow> getRows() {
        return rows;
    }
}
