package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.rewards.offer.PublicOffer;
import de.dresden.smartparticipation.rewards.offer.PublicOfferFilter;
import de.dresden.smartparticipation.rewards.offer.PublicOffers;
import de.dresden.smartparticipation.web.table.Filters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What Taler can be redeemed for today, as a list and on a map. */
@Named("citizenOffersView")
@RequestScoped
public class OffersView {

    @Inject
    private PublicOffers offers;

    @Inject
    private Reader reader;

    private Filters filters;
    private List<PublicOffer> rows;
    private String wrong;

    public void load() {
        filters = Filters.fromUrl()
                .text("q", "citizen.offers.filter.text")
                .choice("area", "citizen.offers.filter.area", reader.areas())
                .text("most", "citizen.offers.filter.most");
        wrong = filters.text("most");
        if (wrong != null && whole(wrong) == null) {
            filters.drop("most");
        } else {
            wrong = null;
        }
        rows = offers.list(new PublicOfferFilter(
                filters.text("q"), Set.copyOf(filters.values("area")), whole(filters.text("most"))));
        reader.mayKeep();
    }

    private static Long whole(String typed) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Long.valueOf(typed) : null;
    }

    /** Name of the Stadtteil, or null. */
    public String area(String key) {
        return reader.area(key);
    }

    /** Where the points of what is listed come from. */
    public String getPoints() {
        return "/api/v1/public/rewards/offers/map" + filters.query();
    }

    public boolean isLocated() {
        return rows.stream().anyMatch(row -> row.longitude() != null || row.area() != null);
    }

    public List<PublicOffer> getRows() {
        return rows;
    }

    /** What was typed as the highest price and is no number; it filters nothing. */
    public String getWrong() {
        return wrong;
    }

    public Filters getFilters() {
        return filters;
    }
}
