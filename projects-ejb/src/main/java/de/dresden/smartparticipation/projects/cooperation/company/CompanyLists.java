package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of companies whose address is confirmed: two statements, whatever the filter. */
@Dependent
class CompanyLists {

    private static final Map<String, String> SORTS = Map.of(
            "reference", "c.id",
            "name", "lower(c.name)",
            "sector", "s.position",
            "employees", "c.employees",
            "state", "array_position(array['SUBMITTED','QUERIED','RELEASED','REFUSED','WITHDRAWN'], c.state)",
            "since", "c.state_since");

    private static final String COLUMNS = """
            , s.title_de, s.title_en, c.state_since, c.query_until,
            (select count(*) from projects.company_need n where n.company_id = c.id) as needs,
            (select count(*) from projects.company_offer o where o.company_id = c.id) as offers,
            exists (select 1 from projects.company_consent k where k.company_id = c.id and k.purpose = 'MATCHING'
                and k.withdrawn_at is null) as matching,
            exists (select 1 from projects.company_pair p where p.id = c.pair_id and p.joined_at is not null
                and p.ended_at is null) as paired""";

    private static final String WHERE = """
             where c.state not in ('DRAFT', 'UNCONFIRMED')
               and (? = '' or position(lower(?) in lower(c.name || ' ' || coalesce(c.description, '') || ' ' || c.reference)) > 0)
               and (? or c.state = any(?::text[]))
               and (? or c.sector = any(?::text[]))
               and (? or case when s.kkw then 'KKW' else 'OTHER' end = any(?::text[]))
               and (? or exists (select 1 from projects.company_need n where n.company_id = c.id and n.topic = any(?::text[])))
               and (? or exists (select 1 from projects.company_offer o where o.company_id = c.id and o.topic = any(?::text[])))
               and (? or c.district = any(?::text[]))
            """;

    private final Sql sql;

    @Inject
    CompanyLists(Sql sql) {
        this.sql = sql;
    }

    Page<CompanyEntry> page(CompanyFilter filter, PageQuery query) {
        List<Object> parameters = parameters(filter);
        long total = sql.first(
                        "select count(*) as total" + CompanyDirectory.FROM + WHERE,
                        row -> row.number("total"),
                        parameters.toArray())
                .orElse(0L);
        parameters.add(query.size());
        parameters.add(query.offset());
        return Page.of(query, rows(order(query), parameters), total);
    }

    /** The first that match by reference, for a table. */
    List<CompanyEntry> first(CompanyFilter filter, int most) {
        List<Object> parameters = parameters(filter);
        parameters.addAll(List.of(most, 0));
        return rows("c.id", parameters);
    }

    private List<CompanyEntry> rows(String order, List<Object> parameters) {
        return sql.list(
                "select " + CompanyDirectory.COLUMNS + COLUMNS + CompanyDirectory.FROM + WHERE + " order by " + order
                        + " limit ? offset ?",
                CompanyLists::entry,
                parameters.toArray());
    }

    private static String order(PageQuery query) {
        String sort = SORTS.getOrDefault(query.sort() == null ? "" : query.sort(), "c.state_since");
        String direction = query.sort() == null || query.descending() ? " desc" : "";
        return sort + direction + " nulls last, c.id desc";
    }

    private static List<Object> parameters(CompanyFilter filter) {
        return new ArrayList<>(List.of(
                filter.text(),
                filter.text(),
                filter.states().isEmpty(),
                filter.states().stream().map(Enum::name).toList(),
                filter.sectors().isEmpty(),
                filter.sectors(),
                filter.branches().isEmpty(),
                filter.branches().stream().map(Enum::name).toList(),
                filter.needs().isEmpty(),
                filter.needs(),
                filter.offers().isEmpty(),
                filter.offers(),
                filter.districts().isEmpty(),
                filter.districts()));
    }

    private static CompanyEntry entry(Row row) throws SQLException {
        CompanyFrame frame = CompanyDirectory.frame(row);
        return new CompanyEntry(
                frame,
                Wording.orNull(row.text("title_de"), row.text("title_en")),
                row.instant("state_since"),
                frame.state() == CompanyState.QUERIED ? row.day("query_until") : null,
                (int) row.number("needs"),
                (int) row.number("offers"),
                row.flag("matching"),
                row.flag("paired"));
    }
}
