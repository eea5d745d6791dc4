package de.dresden.smartparticipation.web.responses;

import de.dresden.smartparticipation.participation.response.ResponseFilter;
import de.dresden.smartparticipation.participation.response.ResponseInbox;
import de.dresden.smartparticipation.participation.response.ResponseRow;
import de.dresden.smartparticipation.participation.response.ResponseState;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;

/** The answers of one's departments, and those that wait for a second person. */
@Named("responsesListView")
@ViewScoped
public class ListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResponseInbox inbox;

    private final Filters filters = Filters.fromUrl()
            .text("q", "responses.filter.text")
            .choice("state", "responses.filter.state", ResponseState.values())
            .flag("mine", "responses.filter.mine");
    private final Table<ResponseRow> rows = new Table<>(row -> String.valueOf(row.id()), this::page);

    private Page<ResponseRow> page(PageQuery query) {
        ResponseFilter filter = new ResponseFilter(
                Set.copyOf(filters.many("state", ResponseState.class)),
                Set.of(),
                filters.text("q"),
                filters.has("mine"));
        return inbox.list(filter, query);
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<ResponseRow> getRows() {
        return rows;
    }
}
