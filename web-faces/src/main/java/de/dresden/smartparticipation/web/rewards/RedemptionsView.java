package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.redemption.RedemptionDesk;
import de.dresden.smartparticipation.rewards.redemption.RedemptionFilter;
import de.dresden.smartparticipation.rewards.redemption.RedemptionRow;
import de.dresden.smartparticipation.rewards.redemption.RedemptionState;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.ListFile;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;

/** All redemptions. */
@Named("rewardsRedemptionsView")
@ViewScoped
public class RedemptionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RedemptionDesk desk;

    private Filters filters;

    private final Table<RedemptionRow> rows = new Table<>(row -> row.what().reference(), this::page);

    @PostConstruct
    void open() {
        filters = Filters.fromUrl()
                .text("q", "rewards.redemptions.filter.text")
                .choice("state", "rewards.redemptions.state", RedemptionState.values());
    }

    private Page<RedemptionRow> page(PageQuery query) {
        return desk.list(filter(), query);
    }

    /** Sends what the filter finds as a file. */
    public String export(String format) throws IOException {
        return ListFile.send(
                "einloesungen", format, (kind, language, out) -> desk.export(filter(), kind, language, out));
    }

    private RedemptionFilter filter() {
        return new RedemptionFilter(filters.text("q"), Set.copyOf(filters.many("state", RedemptionState.class)));
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<RedemptionRow> getRows() {
        return rows;
    }
}
