package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.offer.OfferFilter;
import de.dresden.smartparticipation.rewards.offer.OfferRow;
import de.dresden.smartparticipation.rewards.offer.OfferState;
import de.dresden.smartparticipation.rewards.offer.Offers;
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

/** All offers, and what waits for an approval. */
@Named("rewardsOffersView")
@ViewScoped
public class OffersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Offers offers;

    private Filters filters;

    private final Table<OfferRow> rows = new Table<>(OfferRow::reference, this::page);

    @PostConstruct
    void open() {
        filters = Filters.fromUrl()
                .text("q", "rewards.offers.filter.text")
                .choice("state", "rewards.offers.filter.state", OfferState.values())
                .flag("waits", "rewards.offers.filter.waits");
    }

    private Page<OfferRow> page(PageQuery query) {
        return offers.list(filter(), query);
    }

    private OfferFilter filter() {
        return new OfferFilter(
                filters.text("q"), Set.copyOf(filters.many("state", OfferState.class)), filters.has("waits"));
    }

    /** Sends what the filter finds as a file. */
    public String export(String format) throws IOException {
        return ListFile.send("angebote", format, (kind, language, out) -> offers.export(filter(), kind, language, out));
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<OfferRow> getRows() {
        return rows;
    }
}
