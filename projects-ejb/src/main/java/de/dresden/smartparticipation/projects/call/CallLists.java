package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of calls: two statements, whatever the filter. */
@Dependent
class CallLists {

    private static final Map<String, String> SORTS = Map.of(
            "reference", "c.id",
            "title", "lower(c.title)",
            "state", "array_position(array['DRAFT','PUBLISHED','CLOSED','CANCELLED'], c.state)",
            "department", "d.name",
            "budget", "b.cents",
            "intake", "i.last_day");

    private static final String FROM = """
             from projects.call c join platform.v_department d on d.id = c.department_id
             left join projects.call_phase i on i.call_id = c.id and i.phase = 'INTAKE'
             cross join lateral (select coalesce(sum(x.cents), 0) as cents from projects.call_terms_budget x where x.terms_id = (
                 select t.id from projects.call_terms t where t.call_id = c.id and case when c.in_force_number is null
                     then t.discarded_at is null else t.number = c.in_force_number end order by t.number desc limit 1)) b
             cross join lateral (select exists (select 1 from projects.call_terms t where t.call_id = c.id
                 and t.approval_state = 'PROPOSED' and t.discarded_at is null) as open) w
             where (? or c.published_at is not null or c.department_id = any(?::bigint[]))
               and (? = '' or position(lower(?) in lower(c.title || ' ' || c.title_english || ' ' || c.summary || ' ' || c.reference)) > 0)
               and (? or c.state = any(?::text[]))
               and (? or c.department_id = any(?::bigint[]))
               and (not ? or w.open)
            """;

    private final Sql sql;

    @Inject
    CallLists(Sql sql) {
        this.sql = sql;
    }

    Page<CallRow> page(CallFilter filter, CallSight sight, PageQuery query) {
        String sort = SORTS.getOrDefault(query.sort() == null ? "" : query.sort(), "c.id");
        String direction = query.sort() == null || query.descending() ? " desc" : "";
        List<Object> parameters = new ArrayList<>(List.of(
                sight.all(),
                sight.departments(),
                filter.text(),
                filter.text(),
                filter.states().isEmpty(),
                filter.states().stream().map(Enum::name).toList(),
                filter.departments().isEmpty(),
                filter.departments(),
                filter.waits()));
        long total = sql.first("select count(*) as total" + FROM, row -> row.number("total"), parameters.toArray())
                .orElse(0L);
        parameters.add(query.size());
        parameters.add(query.offset());
        List<CallRow> rows = sql.list(
                "select " + CallDirectory.COLUMNS + ", d.name as department, b.cents, w.open" + FROM + " order by "
                        + sort + direction + " nulls last, c.id desc limit ? offset ?",
                row -> new CallRow(
                        CallDirectory.frame(row), row.text("department"), row.number("cents"), row.flag("open")),
                parameters.toArray());
        return Page.of(query, rows, total);
    }
}
