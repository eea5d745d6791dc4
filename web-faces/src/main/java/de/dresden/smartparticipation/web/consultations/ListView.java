package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.consultation.ConsultationFilter;
import de.dresden.smartparticipation.participation.consultation.ConsultationRow;
import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.participation.consultation.Consultations;
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

/** All consultations that the person may know of. */
@Named("consultationsListView")
@ViewScoped
public class ListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consultations consultations;

    @Inject
    private DepartmentNames departments;

    private Filters filters;

    private final Table<ConsultationRow> rows = new Table<>(row -> row.head().reference(), this::page, 25);

    @PostConstruct
    void begin() {
        filters = Filters.fromUrl()
                .text("q", "consultations.list.filter.text")
                .choice("state", "consultations.list.filter.state", ConsultationState.values())
                .choice("department", "consultations.list.filter.department", departments.choices());
    }

    private Page<ConsultationRow> page(PageQuery query) {
        ConsultationFilter filter = new ConsultationFilter(
                filters.text("q"),
                Set.copyOf(filters.many("state", ConsultationState.class)),
                Set.copyOf(filters.ids("department")));
        return consultations.list(filter, query);
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<ConsultationRow> getRows() {
        return rows;
    }
}
