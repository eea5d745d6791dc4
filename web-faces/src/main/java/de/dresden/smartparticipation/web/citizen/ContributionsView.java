package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.publicview.PublicConsultation;
import de.dresden.smartparticipation.participation.publicview.PublicConsultations;
import de.dresden.smartparticipation.participation.publicview.PublicContributions;
import de.dresden.smartparticipation.participation.publicview.ShownFilter;
import de.dresden.smartparticipation.participation.publicview.ShownOrder;
import de.dresden.smartparticipation.participation.publicview.ShownPage;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.web.language.Languages;
import de.dresden.smartparticipation.web.table.Filters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The contributions to one consultation, as list and map. */
@Named("citizenContributionsView")
@RequestScoped
public class ContributionsView {

    private static final int ROWS = 25;
    private static final String STATE = "state";
    private static final String TOPIC = "topic";
    private static final String AREA = "area";
    private static final String ANSWERED = "answered";

    /**
     * An order of the list.
     *
     * @param label key of its name
     * @param address the same list in this order
     * @param chosen whether the list is in this order
     */
    public record Order(String label, String address, boolean chosen) {}

    @Inject
    private PublicConsultations consultations;

    @Inject
    private PublicContributions contributions;

    @Inject
    private Reader reader;

    private String ref;
    private PublicConsultation consultation;
    private Filters filters;
    private ShownPage shown;

    public void load() {
        Locale language = reader.language();
        consultation = consultations.details(ref, language);
        Map<Long, String> topics = new LinkedHashMap<>();
        consultation
                .topics()
                .forEach(topic -> topics.put(topic.id(), topic.name().in(language)));
        Map<String, String> states = new LinkedHashMap<>();
        states.put(ANSWERED, Languages.text(language, "citizen.contributions.answered"));
        states.put("open", Languages.text(language, "citizen.contributions.open"));
        filters = Filters.fromUrl()
                .text("q", "citizen.contributions.filter.text")
                .choice(TOPIC, "citizen.contributions.filter.topic", topics)
                .choice(AREA, "citizen.contributions.filter.area", reader.areas())
                .choice(STATE, "citizen.contributions.filter.state", states);
        shown = page(Pager.fromUrl());
        reader.mayKeep();
    }

    /** A page, or the last one where there are not so many: a link may be older than what was withdrawn since. */
    private ShownPage page(int number) {
        ShownPage found = contributions.list(filter(), order(), PageQuery.of(number, ROWS));
        int last = Pager.last(found.page());
        return number > last ? contributions.list(filter(), order(), PageQuery.of(last, ROWS)) : found;
    }

    private ShownFilter filter() {
        List<String> states = filters.values(STATE);
        return new ShownFilter(
                ref,
                filters.text("q"),
                Set.copyOf(filters.ids(TOPIC)),
                Set.copyOf(filters.values(AREA)),
                states.size() == 1 ? states.contains(ANSWERED) : null);
    }

    private static ShownOrder order() {
        String sort = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("sort");
        return Arrays.stream(ShownOrder.values())
                .filter(order -> word(order).equals(sort))
                .findFirst()
                .orElse(ShownOrder.NEWEST);
    }

    /** As {@code most-supported}. */
    private static String word(ShownOrder order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The orders in which the list can be read, each with the address of the same list in it. */
    public List<Order> getOrders() {
        String query = filters.query().replaceAll("[?&]sort=[^&]*", "");
        String rest = query.startsWith("&") ? "?" + query.substring(1) : query;
        String address = filters.getPath() + rest;
        ShownOrder now = order();
        return Arrays.stream(ShownOrder.values())
                .map(order -> new Order(
                        "citizen.contributions.order." + word(order),
                        order == ShownOrder.NEWEST
                                ? address
                                : address + (rest.isEmpty() ? "?" : "&") + "sort=" + word(order),
                        order == now))
                .toList();
    }

    /** Where the map gets the places of what the list shows. */
    public String getPoints() {
        String query =
                filters.query().replaceAll("(?<=[?&])(ref|sort)=[^&]*&?", "").replaceAll("[?&]$", "");
        return "/api/v1/public/consultations/" + consultation.reference() + "/map" + query;
    }

    public Pager getPager() {
        return Pager.of(filters.getPath() + filters.query(), shown.page());
    }

    public String area(String key) {
        return reader.area(key);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public PublicConsultation getConsultation() {
        return consultation;
    }

    public Filters getFilters() {
        return filters;
    }

    public ShownPage getShown() {
        return shown;
    }
}
