package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.application.ApplicationSight;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of what is in the check: two statements, whatever the filter. */
@Dependent
class CheckLists {

    private static final Map<String, String> SORTS = Map.of(
            "reference", "id",
            "title", "lower(title)",
            "call", "call_id",
            "missing", "hindering + views_open",
            "views", "views_open",
            "until", "query_until",
            "sent", "sent_at");

    /** What each check lacks; of an open view and an open question those count as overdue whose last day is before the parameter. */
    private static final String CHECKS = """
            with checked as (
                select a.id, a.reference, a.title, coalesce(a.organisation, '') as applicant, a.call_id, c.reference as call,
                       c.title as call_title, a.state, a.sent_at, case when a.state = 'QUERIED' then a.query_until end as query_until,
                       i.items, i.met, i.not_met, i.hindering, v.views_in, v.views_asked, v.views_open, v.views_overdue,
                       a.state = 'QUERIED' and a.query_until < t.today as answer_overdue
                from (select ?::date as today) t, projects.application a join projects.call c on c.id = a.call_id
                left join projects.call_terms k on k.call_id = c.id and k.number = c.in_force_number
                cross join lateral (
                    select count(*) as items, count(*) filter (where e.result = 'MET') as met,
                           count(*) filter (where e.result = 'NOT_MET') as not_met,
                           count(*) filter (where l.mandatory and e.result is distinct from 'MET') as hindering
                    from projects.call_terms_item l left join projects.eligibility_answer e
                        on e.application_id = a.id and e.item_id = l.item_id
                    where l.terms_id = k.id) i
                cross join lateral (
                    select count(*) filter (where w.state = 'GIVEN') as views_in, count(*) as views_asked,
                           count(*) filter (where w.state = 'REQUESTED') as views_open,
                           count(*) filter (where w.state = 'REQUESTED' and w.due < t.today) as views_overdue
                    from projects.department_view w where w.application_id = a.id and w.state <> 'WITHDRAWN') v
                where a.state in ('IN_CHECK', 'QUERIED') and %s
                  and (? = '' or position(lower(?) in lower(a.title || ' ' || coalesce(a.organisation, '') || ' ' || a.reference)) > 0)
                  and (? or c.reference = any(?::text[])))
            select *, count(*) over () as total from checked
            where ? or ('ITEM_OPEN' = any(?::text[]) and items > met + not_met)
               or ('NOT_MET' = any(?::text[]) and not_met > 0)
               or ('VIEW_OPEN' = any(?::text[]) and views_open > 0)
               or ('VIEW_OVERDUE' = any(?::text[]) and views_overdue > 0)
               or ('ANSWER_OVERDUE' = any(?::text[]) and answer_overdue)
               or ('NOTHING' = any(?::text[]) and state = 'IN_CHECK' and hindering = 0 and views_open = 0)
            """.formatted(ApplicationSight.seen("a", "c"));

    private static final int FINDINGS = 6;

    private final Sql sql;

    @Inject
    CheckLists(Sql sql) {
        this.sql = sql;
    }

    Page<CheckRow> page(CheckFilter filter, ApplicationSight sight, LocalDate today, PageQuery query) {
        long[] total = new long[1];
        List<Object> parameters = parameters(filter, sight, today);
        parameters.add(query.size());
        parameters.add(query.offset());
        List<CheckRow> rows = sql.list(
                CHECKS + " order by " + order(query) + " limit ? offset ?",
                row -> {
                    total[0] = row.number("total");
                    return row(row);
                },
                parameters.toArray());
        return Page.of(query, rows, rows.isEmpty() && query.offset() > 0 ? count(filter, sight, today) : total[0]);
    }

    /** Behind the last page no row tells how many there are. */
    private long count(CheckFilter filter, ApplicationSight sight, LocalDate today) {
        return sql.list(CHECKS, row -> 1, parameters(filter, sight, today).toArray())
                .size();
    }

    private static String order(PageQuery query) {
        String sort = SORTS.getOrDefault(query.sort() == null ? "" : query.sort(), "sent_at");
        return sort + (query.descending() ? " desc" : "") + " nulls last, id";
    }

    private static List<Object> parameters(CheckFilter filter, ApplicationSight sight, LocalDate today) {
        List<String> findings = filter.findings().stream().map(Enum::name).toList();
        List<Object> parameters = new ArrayList<>(List.of(today));
        parameters.addAll(sight.parameters());
        parameters.addAll(
                List.of(filter.text(), filter.text(), filter.calls().isEmpty(), filter.calls(), findings.isEmpty()));
        for (int finding = 0; finding < FINDINGS; finding++) {
            parameters.add(findings);
        }
        return parameters;
    }

    private static CheckRow row(Row row) throws SQLException {
        return new CheckRow(
                row.text("reference"),
                row.text("title"),
                row.text("applicant"),
                row.text("call"),
                row.text("call_title"),
                ApplicationState.valueOf(row.text("state")),
                row.instant("sent_at"),
                row.day("query_until"),
                row.flag("answer_overdue"),
                (int) row.number("items"),
                (int) row.number("met"),
                (int) row.number("not_met"),
                (int) row.number("hindering"),
                new ViewCount(
                        (int) row.number("views_in"),
                        (int) row.number("views_asked"),
                        (int) row.number("views_open"),
                        (int) row.number("views_overdue")));
    }
}
