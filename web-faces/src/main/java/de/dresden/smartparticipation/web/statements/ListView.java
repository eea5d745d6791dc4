package de.dresden.smartparticipation.web.statements;

import de.dresden.smartparticipation.participation.statement.StatementChannel;
import de.dresden.smartparticipation.participation.statement.StatementFilter;
import de.dresden.smartparticipation.participation.statement.StatementMaker;
import de.dresden.smartparticipation.participation.statement.StatementRow;
import de.dresden.smartparticipation.participation.statement.StatementState;
import de.dresden.smartparticipation.participation.statement.Statements;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** The statements that the person may see: of all plans, or of one. */
@Named("statementsListView")
@ViewScoped
public class ListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Statements statements;

    @Inject
    private DepartmentNames departments;

    private Filters filters;
    private String plan;

    private final Table<StatementRow> rows = new Table<>(StatementRow::reference, this::page);

    @PostConstruct
    void open() {
        filters = Filters.fromUrl()
                .text("q", "statements.list.filter.text")
                .choice("state", "statements.list.state", StatementState.values())
                .choice("channel", "statements.list.channel", StatementChannel.values())
                .choice("maker", "statements.list.maker", StatementMaker.values())
                .choice("department", "statements.list.department", departments.choices())
                .flag("late", "statements.list.filter.late");
    }

    private Page<StatementRow> page(PageQuery query) {
        List<StatementMaker> makers = filters.many("maker", StatementMaker.class);
        StatementFilter filter = new StatementFilter(
                plan,
                filters.text("q"),
                Set.copyOf(filters.many("state", StatementState.class)),
                Set.copyOf(filters.many("channel", StatementChannel.class)),
                makers.size() == 1 ? makers.get(0) == StatementMaker.AGENCY : null,
                filters.has("late"),
                Set.copyOf(filters.ids("department")),
                null);
        return statements.list(filter, query);
    }

    public void download(TableFormat format) throws IOException {
        WholeFile.send(
                "stellungnahmen-" + plan + "." + format.extension(),
                out -> statements.write(
                        plan,
                        format,
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                        out));
    }

    public TableFormat[] getFormats() {
        return TableFormat.values();
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<StatementRow> getRows() {
        return rows;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan == null || plan.isBlank() ? null : plan;
    }
}
