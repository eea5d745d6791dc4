package de.dresden.smartparticipation.web.plans;

import de.dresden.smartparticipation.participation.plan.PlanFilter;
import de.dresden.smartparticipation.participation.plan.PlanKind;
import de.dresden.smartparticipation.participation.plan.PlanRow;
import de.dresden.smartparticipation.participation.plan.Plans;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;

/** All plan files. */
@Named("plansListView")
@ViewScoped
public class ListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Plans plans;

    @Inject
    private DepartmentNames departments;

    private Filters filters;

    private final Table<PlanRow> rows = new Table<>(PlanRow::reference, this::page, 25);

    @PostConstruct
    void begin() {
        filters = Filters.fromUrl()
                .text("q", "plans.list.filter.text")
                .choice("kind", "plans.kind", PlanKind.values())
                .choice("department", "consultations.list.filter.department", departments.choices());
    }

    private Page<PlanRow> page(PageQuery query) {
        PlanFilter filter = new PlanFilter(
                filters.text("q"),
                Set.copyOf(filters.many("kind", PlanKind.class)),
                Set.copyOf(filters.ids("department")));
        return plans.list(filter, query);
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<PlanRow> getRows() {
        return rows;
    }
}
