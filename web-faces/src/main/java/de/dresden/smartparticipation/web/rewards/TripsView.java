package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.trip.CaseCause;
import de.dresden.smartparticipation.rewards.trip.ReviewRow;
import de.dresden.smartparticipation.rewards.trip.TripReview;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Trips that a clerk has to look at. */
@Named("rewardsTripsView")
@ViewScoped
public class TripsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TripReview review;

    private final Filters filters = Filters.fromUrl()
            .text("q", "rewards.trips.filter.member")
            .choice("cause", "rewards.trips.why", CaseCause.values());
    private final Table<ReviewRow> rows = new Table<>(ReviewRow::id, this::page);

    private Page<ReviewRow> page(PageQuery query) {
        List<CaseCause> chosen = filters.many("cause", CaseCause.class);
        return review.queue(chosen.size() == 1 ? chosen.get(0) : null, filters.text("q"), query);
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<ReviewRow> getRows() {
        return rows;
    }
}
