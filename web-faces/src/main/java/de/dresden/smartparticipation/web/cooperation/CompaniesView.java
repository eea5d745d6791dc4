package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.cooperation.company.Branch;
import de.dresden.smartparticipation.projects.cooperation.company.Companies;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyEntry;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyFilter;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyState;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Companies that have confirmed their address. */
@Named("cooperationCompaniesView")
@ViewScoped
public class CompaniesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Companies companies;

    @Inject
    private CatalogueWords words;

    private Filters filters;
    private Map<String, String> areaNames;
    private final Table<CompanyEntry> rows = new Table<>(row -> row.frame().reference(), this::page);

    @PostConstruct
    void begin() {
        areaNames = words.areas();
        Map<String, String> topics = words.topics();
        CompanyState[] states =
                Stream.of(CompanyState.values()).filter(CompanyState::known).toArray(CompanyState[]::new);
        filters = Filters.fromUrl()
                .text("q", "cooperation.companies.filter.text")
                .choice("state", "cooperation.companies.state", states)
                .choice("branch", "cooperation.companies.branch", Branch.values())
                .choice("sector", "cooperation.companies.sector", words.sectors())
                .choice("need", "cooperation.companies.need", topics)
                .choice("offer", "cooperation.companies.offer", topics)
                .choice("area", "cooperation.companies.district", areaNames);
    }

    private Page<CompanyEntry> page(PageQuery query) {
        return companies.list(filter(), query);
    }

    private CompanyFilter filter() {
        return new CompanyFilter(
                filters.text("q"),
                Set.copyOf(filters.many("state", CompanyState.class)),
                Set.copyOf(filters.values("sector")),
                Set.copyOf(filters.many("branch", Branch.class)),
                Set.copyOf(filters.values("need")),
                Set.copyOf(filters.values("offer")),
                Set.copyOf(filters.values("area")));
    }

    /** Sends what matches as a file. */
    public String export(String format) throws IOException {
        TableFormat kind = TableFormat.valueOf(format);
        WholeFile.send(
                "unternehmen." + kind.extension(),
                out -> companies.export(
                        filter(),
                        kind,
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                        out));
        return null;
    }

    /** Name of the Stadtteil of a row. */
    public String district(CompanyEntry row) {
        String key = row.frame().district();
        return key == null ? "" : areaNames.getOrDefault(key, key);
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<CompanyEntry> getRows() {
        return rows;
    }
}
