package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of what was handed in: two statements, whatever the filter. */
@Dependent
class ApplicationLists {

    private static final Map<String, String> SORTS = Map.of(
            "reference", "a.id",
            "title", "lower(a.title)",
            "call", "c.id",
            "state",
                    "array_position(array['SUBMITTED','IN_CHECK','QUERIED','ELIGIBLE','SELECTED','WAITING','NOT_SELECTED','REFUSED','WITHDRAWN'], a.state)",
            "cost", "a.cost_cents",
            "asked", "a.asked_cents",
            "sent", "a.sent_at");

    private static final String FROM = """
             from projects.application a join projects.call c on c.id = a.call_id
             where a.state <> 'DRAFT' and %s
               and (? = '' or position(lower(?) in lower(a.title || ' ' || coalesce(a.summary, '') || ' ' || coalesce(a.organisation, '')
                   || ' ' || a.reference)) > 0)
               and (? or c.reference = any(?::text[]))
               and (? or a.state = any(?::text[]))
               and (? or a.applicant_kind = any(?::text[]))
               and (? or exists (select 1 from projects.application_district d where d.application_id = a.id
                   and d.area = any(?::text[])))
            """.formatted(ApplicationSight.seen("a", "c"));

    private final Sql sql;

    @Inject
    ApplicationLists(Sql sql) {
        this.sql = sql;
    }

    Page<ApplicationEntry> page(ApplicationFilter filter, ApplicationSight sight, PageQuery query) {
        List<Object> parameters = parameters(filter, sight);
        long total = sql.first("select count(*) as total" + FROM, row -> row.number("total"), parameters.toArray())
                .orElse(0L);
        parameters.add(query.size());
        parameters.add(query.offset());
        List<ApplicationEntry> rows = rows(order(query), parameters);
        return Page.of(query, rows, total);
    }

    /** The first that match by reference, for a table. */
    List<ApplicationEntry> first(ApplicationFilter filter, ApplicationSight sight, int most) {
        List<Object> parameters = parameters(filter, sight);
        parameters.addAll(List.of(most, 0));
        return rows("a.id", parameters);
    }

    private List<ApplicationEntry> rows(String order, List<Object> parameters) {
        return sql.list(
                "select " + ApplicationDirectory.COLUMNS
                        + ", a.applicant_kind, a.sent_at, a.query_until, c.reference as call, c.title as call_title"
                        + FROM
                        + " order by " + order + " limit ? offset ?",
                ApplicationLists::entry,
                parameters.toArray());
    }

    private static String order(PageQuery query) {
        String sort = SORTS.getOrDefault(query.sort() == null ? "" : query.sort(), "a.sent_at");
        String direction = query.sort() == null || query.descending() ? " desc" : "";
        return sort + direction + " nulls last, a.id desc";
    }

    private static List<Object> parameters(ApplicationFilter filter, ApplicationSight sight) {
        List<Object> parameters = new ArrayList<>(sight.parameters());
        parameters.addAll(List.of(
                filter.text(),
                filter.text(),
                filter.calls().isEmpty(),
                filter.calls(),
                filter.states().isEmpty(),
                filter.states().stream().map(Enum::name).toList(),
                filter.applicants().isEmpty(),
                filter.applicants().stream().map(Enum::name).toList(),
                filter.districts().isEmpty(),
                filter.districts()));
        return parameters;
    }

    private static ApplicationEntry entry(Row row) throws SQLException {
        ApplicationFrame frame = ApplicationDirectory.frame(row);
        String kind = row.text("applicant_kind");
        return new ApplicationEntry(
                frame,
                row.text("call"),
                row.text("call_title"),
                kind == null ? null : ApplicantKind.valueOf(kind),
                row.instant("sent_at"),
                frame.state() == ApplicationState.QUERIED ? row.day("query_until") : null);
    }
}
