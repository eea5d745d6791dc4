package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.challenge.DeedReview;
import de.dresden.smartparticipation.rewards.challenge.DeedRow;
import de.dresden.smartparticipation.rewards.challenge.DeedState;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;

/** What members say to have done, for a clerk to confirm. */
@Named("rewardsDeedsView")
@ViewScoped
public class DeedsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeedReview review;

    private final Filters filters = Filters.fromUrl()
            .text("q", "rewards.trips.filter.member")
            .choice("state", "rewards.challenges.state", DeedState.values());
    private final Table<DeedRow> rows = new Table<>(DeedRow::id, this::page);

    private Page<DeedRow> page(PageQuery query) {
        return review.queue(Set.copyOf(filters.many("state", DeedState.class)), filters.text("q"), query);
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<DeedRow> getRows() {
        return rows;
    }
}
