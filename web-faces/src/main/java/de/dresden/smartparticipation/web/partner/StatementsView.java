package de.dresden.smartparticipation.web.partner;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.settlement.OwnSettlements;
import de.dresden.smartparticipation.rewards.settlement.SettlementFilter;
import de.dresden.smartparticipation.rewards.settlement.SettlementRow;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A partner's own statements, the latest month first. */
@Named("partnerStatementsView")
@ViewScoped
public class StatementsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnSettlements settlements;

    private final Table<SettlementRow> rows = new Table<>(SettlementRow::reference, this::page);

    private Page<SettlementRow> page(PageQuery query) {
        return settlements.list(SettlementFilter.all(), query);
    }

    public Table<SettlementRow> getRows() {
        return rows;
    }
}
