package de.dresden.smartparticipation.projects.report;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads portfolios: one statement a page, which counts the whole as well, and one for the sums. */
@Dependent
class PortfolioLists {

    private static final Map<String, String> SORTS = Map.of(
            "reference", "p.id",
            "title", "lower(p.title)",
            "state", "array_position(array['RUNNING', 'CLOSING', 'PLANNED', 'DONE', 'STOPPED'], p.state)",
            "light", "array_position(array['RED', 'YELLOW', 'GREEN'], p.light)",
            "department", "d.name",
            "granted", "coalesce(g.cents, 0)",
            "committed", "coalesce(m.committed, 0)",
            "paid", "coalesce(m.paid, 0)",
            "due", "n.due",
            "last", "p.last_month");

    private static final String FROM = """
             from projects.project p join platform.v_department d on d.id = p.department_id
             left join projects.call c on c.id = p.call_id left join projects.project_grant g on g.project_id = p.id
             left join (select s.project_id, sum(s.committed)::bigint as committed, sum(s.paid)::bigint as paid
                 from projects.budget_share s group by s.project_id) m on m.project_id = p.id
             left join (select distinct on (i.project_id) i.project_id, i.title, i.due from projects.milestone i
                 where i.done_on is null order by i.project_id, i.due, i.id) n on n.project_id = p.id and p.state not in ('DONE', 'STOPPED')
             where %s
               and (? = '' or position(lower(?) in lower(p.title || ' ' || p.reference || ' ' || p.summary)) > 0
                   or exists (select 1 from projects.project_partner x where x.project_id = p.id and position(lower(?) in lower(x.name)) > 0))
               and (? or c.reference = any(?::text[]))
               and (? or p.state = any(?::text[]))
               and (? or p.light = any(?::text[]))
               and (? or p.department_id = any(?::bigint[]))
               and (? or exists (select 1 from projects.project_district x where x.project_id = p.id and x.area = any(?::text[])))
               and (? or exists (select 1 from projects.project_goal x where x.project_id = p.id and x.goal = any(?::text[])))
            """.formatted(ProjectSight.SEEN);

    private static final String ROWS = "select " + ProjectDirectory.COLUMNS + """
            , d.name as department, c.reference as call, c.title as call_title, p.first_month, p.last_month, p.asked_cents,
            coalesce(g.cents, 0) as granted, coalesce(m.committed, 0) as committed, coalesce(m.paid, 0) as paid, n.title as milestone, n.due, count(*) over () as total""";

    /** The names of the Stadtteile, for the rows of the page only. */
    private static final String NAMED = """
            select q.*, (select string_agg(coalesce(a.name, x.area), ', ' order by a.name) from projects.project_district x
                left join platform.area a on a.key = x.area where x.project_id = q.id) as areas
            from (%s, row_number() over (order by %s) as row_at%s order by row_at limit ? offset ?) q order by q.row_at""";

    private static final String SUMS = """
            select count(*) as projects, count(*) filter (where p.light = 'RED') as red, count(*) filter (where p.light = 'YELLOW') as yellow,
                count(*) filter (where n.due < ?) as late, coalesce(sum(p.asked_cents), 0)::bigint as planned,
                coalesce(sum(g.cents), 0)::bigint as granted,
                coalesce(sum(m.committed), 0)::bigint as committed, coalesce(sum(m.paid), 0)::bigint as paid""";

    private static final String CALLS = """
            select c.reference, c.title from projects.call c where exists (select 1 from projects.project p where p.call_id = c.id and %s)
            order by c.id desc""".formatted(ProjectSight.SEEN);

    private final Sql sql;

    @Inject
    PortfolioLists(Sql sql) {
        this.sql = sql;
    }

    /** @param seen which projects the reader sees, as {@link ProjectSight#parameters()} */
    Page<PortfolioRow> page(PortfolioFilter filter, List<Object> seen, PageQuery query) {
        List<Object> parameters = parameters(filter, seen);
        parameters.add(query.size());
        parameters.add(query.offset());
        long[] total = {0};
        List<PortfolioRow> rows = sql.list(
                NAMED.formatted(ROWS, order(query), FROM),
                row -> {
                    total[0] = row.number("total");
                    return row(row);
                },
                parameters.toArray());
        // a page behind the last one tells nothing of the whole
        boolean beyond = rows.isEmpty() && query.page() > 0;
        return Page.of(query, rows, beyond ? count(filter, seen) : total[0]);
    }

    private long count(PortfolioFilter filter, List<Object> seen) {
        return sql.first(
                        "select count(*) as n" + FROM,
                        row -> row.number("n"),
                        parameters(filter, seen).toArray())
                .orElse(0L);
    }

    /** @param today the city's day */
    PortfolioSums sums(PortfolioFilter filter, List<Object> seen, LocalDate today) {
        List<Object> parameters = new ArrayList<>(List.of(today));
        parameters.addAll(parameters(filter, seen));
        return sql.first(
                        SUMS + FROM,
                        row -> new PortfolioSums(
                                row.number("projects"),
                                row.number("red"),
                                row.number("yellow"),
                                row.number("late"),
                                row.number("planned"),
                                row.number("granted"),
                                row.number("committed"),
                                row.number("paid")),
                        parameters.toArray())
                .orElseThrow();
    }

    /** Titles of the calls that have projects which the reader sees, by reference, the latest first. */
    Map<String, String> calls(List<Object> seen) {
        Map<String, String> calls = new LinkedHashMap<>();
        sql.each(CALLS, row -> calls.put(row.text("reference"), row.text("title")), seen.toArray());
        return calls;
    }

    private static String order(PageQuery query) {
        String sort = query.sort() == null ? null : SORTS.get(query.sort());
        if (sort == null) {
            // what needs somebody's eye first: by light, then by the next day
            return SORTS.get("light") + ", n.due nulls last, p.id desc";
        }
        return sort + (query.descending() ? " desc" : "") + " nulls last, p.id desc";
    }

    private static List<Object> parameters(PortfolioFilter filter, List<Object> seen) {
        List<Object> parameters = new ArrayList<>(seen);
        parameters.addAll(List.of(
                filter.text(),
                filter.text(),
                filter.text(),
                filter.calls().isEmpty(),
                filter.calls(),
                filter.states().isEmpty(),
                filter.states().stream().map(Enum::name).toList(),
                filter.lights().isEmpty(),
                filter.lights().stream().map(Enum::name).toList(),
                filter.departments().isEmpty(),
                filter.departments(),
                filter.areas().isEmpty(),
                filter.areas(),
                filter.goals().isEmpty(),
                filter.goals().stream().map(Enum::name).toList()));
        return parameters;
    }

    private static PortfolioRow row(Row row) throws SQLException {
        String areas = row.text("areas");
        return new PortfolioRow(
                ProjectDirectory.frame(row),
                row.text("department"),
                row.text("call"),
                row.text("call_title"),
                areas == null ? List.of() : List.of(areas.split(", ")),
                month(row.day("first_month")),
                month(row.day("last_month")),
                row.number("asked_cents"),
                row.number("granted"),
                row.number("committed"),
                row.number("paid"),
                row.text("milestone"),
                row.day("due"));
    }

    private static YearMonth month(LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }
}
