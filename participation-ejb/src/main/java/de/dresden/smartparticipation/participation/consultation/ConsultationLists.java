package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of consultations: two statements, whatever the filter. */
@Dependent
class ConsultationLists {

    private static final Map<String, String> SORTS = Map.of(
            "reference", "c.id",
            "title", "lower(c.title)",
            "state", "array_position(array['DRAFT','PUBLISHED','CLOSED','EVALUATED','ARCHIVED'], c.state)",
            "department", "d.name",
            "until", "p.ending",
            "contributions", "n.total",
            "open", "n.open");

    private static final String WHERE = """
             where (? or c.state <> 'DRAFT' or c.department_id = any(?::bigint[]))
               and (? = '' or position(lower(?) in lower(c.title || ' ' || c.summary || ' ' || c.reference)) > 0)
               and (? or c.state = any(?::text[]))
               and (? or c.department_id = any(?::bigint[]))
            """;

    private static final String ROWS = "select " + ConsultationDirectory.COLUMNS
            + ", c.summary, d.name as department, n.total, n.open"
            + " from participation.consultation c join platform.v_department d on d.id = c.department_id "
            + ConsultationDirectory.PHASES
            + """
            cross join lateral (
                select count(*) as total, count(*) filter (where state not in ('PUBLISHED', 'REFUSED')) as open
                from participation.contribution where consultation_id = c.id and state not in ('SPLIT', 'MERGED', 'WITHDRAWN')) n
            """
            + WHERE;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    Page<ConsultationRow> page(ConsultationFilter filter, Visibility visibility, PageQuery query) {
        String sort = SORTS.getOrDefault(query.sort() == null ? "" : query.sort(), "c.id");
        String direction = query.sort() == null || query.descending() ? " desc" : "";
        List<Object> parameters = parameters(filter, visibility);
        long total = sql.first(
                        "select count(*) as total from participation.consultation c" + WHERE,
                        row -> row.number("total"),
                        parameters.toArray())
                .orElse(0L);
        parameters.add(query.size());
        parameters.add(query.offset());
        Instant now = clock.instant();
        List<ConsultationRow> items = sql.list(
                ROWS + " order by " + sort + direction + " nulls last, c.id desc limit ? offset ?",
                row -> new ConsultationRow(
                        ConsultationDirectory.head(row, now),
                        row.text("summary"),
                        row.text("department"),
                        row.instant("starting"),
                        row.instant("ending"),
                        row.number("total"),
                        row.number("open")),
                parameters.toArray());
        return Page.of(query, items, total);
    }

    private static List<Object> parameters(ConsultationFilter filter, Visibility visibility) {
        String text = filter.text() == null ? "" : filter.text().strip();
        return new ArrayList<>(List.of(
                visibility.all(),
                visibility.departments(),
                text,
                text,
                filter.states().isEmpty(),
                filter.states().stream().map(Enum::name).toList(),
                filter.departments().isEmpty(),
                filter.departments()));
    }
}
