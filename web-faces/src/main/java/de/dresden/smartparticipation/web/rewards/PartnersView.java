package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.partner.PartnerFilter;
import de.dresden.smartparticipation.rewards.partner.PartnerRow;
import de.dresden.smartparticipation.rewards.partner.PartnerState;
import de.dresden.smartparticipation.rewards.partner.Partners;
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

/** The inbox: applications and partners, with what the checks found. */
@Named("rewardsPartnersView")
@ViewScoped
public class PartnersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Partners partners;

    private Filters filters;

    private final Table<PartnerRow> rows = new Table<>(PartnerRow::reference, this::page);

    @PostConstruct
    void open() {
        filters = Filters.fromUrl()
                .text("q", "rewards.partners.filter.text")
                .choice("state", "rewards.partners.filter.state", PartnerState.values())
                .flag("change", "rewards.partners.filter.change");
    }

    private Page<PartnerRow> page(PageQuery query) {
        return partners.list(filter(), query);
    }

    private PartnerFilter filter() {
        return new PartnerFilter(
                filters.text("q"), Set.copyOf(filters.many("state", PartnerState.class)), filters.has("change"));
    }

    /** Sends what the filter finds as a file. */
    public String export(String format) throws IOException {
        return ListFile.send(
                "partner", format, (kind, language, out) -> partners.export(filter(), kind, language, out));
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<PartnerRow> getRows() {
        return rows;
    }
}
