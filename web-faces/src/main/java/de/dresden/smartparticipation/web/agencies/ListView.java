package de.dresden.smartparticipation.web.agencies;

import de.dresden.smartparticipation.participation.agency.Agencies;
import de.dresden.smartparticipation.participation.agency.AgencyFilter;
import de.dresden.smartparticipation.participation.agency.AgencyKind;
import de.dresden.smartparticipation.participation.agency.AgencyRow;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;

/** The directory of agencies. */
@Named("agenciesListView")
@ViewScoped
public class ListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agencies agencies;

    private Filters filters;

    private final Table<AgencyRow> rows = new Table<>(AgencyRow::reference, this::page);

    @PostConstruct
    void open() {
        filters = Filters.fromUrl()
                .text("q", "agencies.list.filter.text")
                .choice("kind", "agencies.list.filter.kind", AgencyKind.values())
                .flag("resting", "agencies.list.filter.resting");
    }

    private Page<AgencyRow> page(PageQuery query) {
        return agencies.list(
                new AgencyFilter(
                        filters.text("q"), Set.copyOf(filters.many("kind", AgencyKind.class)), filters.has("resting")),
                query);
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<AgencyRow> getRows() {
        return rows;
    }
}
