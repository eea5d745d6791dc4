package de.dresden.smartparticipation.web.partner;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.redemption.RedemptionFilter;
import de.dresden.smartparticipation.rewards.redemption.RedemptionState;
import de.dresden.smartparticipation.rewards.redemption.TillRow;
import de.dresden.smartparticipation.rewards.redemption.Tills;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;

/** What members have reserved and redeemed of a partner's own offers. */
@Named("partnerRedemptionsView")
@ViewScoped
public class RedemptionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tills tills;

    private Filters filters;

    private final Table<TillRow> rows = new Table<>(TillRow::reference, this::page);

    @PostConstruct
    void open() {
        filters = Filters.fromUrl()
                .text("q", "partner.redemptions.filter.text")
                .choice("state", "rewards.redemptions.state", RedemptionState.values());
    }

    private Page<TillRow> page(PageQuery query) {
        return tills.list(
                new RedemptionFilter(filters.text("q"), Set.copyOf(filters.many("state", RedemptionState.class))),
                query);
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<TillRow> getRows() {
        return rows;
    }
}
