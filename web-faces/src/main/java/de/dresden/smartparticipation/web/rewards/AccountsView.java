package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.ledger.AccountKind;
import de.dresden.smartparticipation.rewards.ledger.LedgerAccountFilter;
import de.dresden.smartparticipation.rewards.ledger.LedgerAccountRow;
import de.dresden.smartparticipation.rewards.ledger.TalerAccounts;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.ListFile;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;

/** All accounts of the Taler: wallets, funding partners, partner businesses, what lapsed and what was written off. */
@Named("rewardsAccountsView")
@ViewScoped
public class AccountsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TalerAccounts accounts;

    private final Filters filters = Filters.fromUrl()
            .text("q", "rewards.accounts.filter.owner")
            .choice("kind", "rewards.accounts.kind", AccountKind.values());
    private final Table<LedgerAccountRow> rows = new Table<>(LedgerAccountRow::id, this::page);

    private Page<LedgerAccountRow> page(PageQuery query) {
        return accounts.list(filter(), query);
    }

    /** Sends what the filter finds as a file. */
    public String export(String format) throws IOException {
        return ListFile.send(
                "taler-konten",
                format,
                (kind, language, out) -> accounts.exportAccounts(filter(), kind, language, out));
    }

    private LedgerAccountFilter filter() {
        return new LedgerAccountFilter(Set.copyOf(filters.many("kind", AccountKind.class)), filters.text("q"));
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<LedgerAccountRow> getRows() {
        return rows;
    }
}
