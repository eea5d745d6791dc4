package de.dresden.smartparticipation.web.accounts;

import de.dresden.smartparticipation.platform.identity.AccountFilter;
import de.dresden.smartparticipation.platform.identity.AccountRow;
import de.dresden.smartparticipation.platform.identity.AccountState;
import de.dresden.smartparticipation.platform.identity.Accounts;
import de.dresden.smartparticipation.platform.identity.Role;
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

/** All accounts. */
@Named("accountsListView")
@ViewScoped
public class ListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private DepartmentNames departments;

    private Filters filters;
    private final Table<AccountRow> rows = new Table<>(AccountRow::login, this::page);

    @PostConstruct
    void open() {
        filters = Filters.fromUrl()
                .text("q", "accounts.filter.text")
                .choice("role", "accounts.filter.role", Role.values())
                .choice("department", "accounts.filter.department", departments.choices())
                .choice("state", "accounts.filter.state", AccountState.values());
    }

    private Page<AccountRow> page(PageQuery query) {
        AccountFilter filter = new AccountFilter(
                filters.text("q"),
                Set.copyOf(filters.many("role", Role.class)),
                Set.copyOf(filters.ids("department")),
                Set.copyOf(filters.many("state", AccountState.class)));
        return accounts.list(filter, query);
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<AccountRow> getRows() {
        return rows;
    }
}
