package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of plans: two statements, whatever the filter. */
@Dependent
class PlanLists {

    private static final Map<String, String> SORTS = Map.of(
            "reference", "p.id",
            "name", "lower(p.name)",
            "kind", "p.kind",
            "department", "d.name",
            "until", "r.last_day");

    private static final String FROM = """
            from participation.plan p join platform.v_department d on d.id = p.department_id
            left join lateral (select kind, first_day, last_day, published_at from participation.plan_round
                where plan_id = p.id order by first_day desc limit 1) r on true
            left join lateral (select kind from participation.plan_step
                where plan_id = p.id order by done_on desc, id desc limit 1) s on true
            where (? = '' or position(lower(?) in lower(p.name || ' ' || p.number || ' ' || p.reference)) > 0)
              and (? or p.kind = any(?::text[])) and (? or p.department_id = any(?::bigint[]))
            """;

    private final Sql sql;
    private final Clock clock;

    @Inject
    PlanLists(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<PlanRow> page(PlanFilter filter, PageQuery query) {
        List<Object> parameters = new ArrayList<>(List.of(
                filter.text(),
                filter.text(),
                filter.kinds().isEmpty(),
                filter.kinds().stream().map(Enum::name).toList(),
                filter.departments().isEmpty(),
                filter.departments()));
        long total = sql.first("select count(*) as total " + FROM, row -> row.number("total"), parameters.toArray())
                .orElse(0L);
        parameters.add(query.size());
        parameters.add(query.offset());
        String sort = SORTS.getOrDefault(query.sort() == null ? "" : query.sort(), "p.id");
        String direction = query.sort() == null || query.descending() ? " desc" : "";
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        List<PlanRow> items = sql.list(
                "select p.reference, p.name, p.number, p.kind, d.name as department, s.kind as step, r.kind as round,"
                        + " r.first_day, r.last_day, r.published_at is not null as published "
                        + FROM + " order by " + sort + direction + " nulls last, p.id desc limit ? offset ?",
                row -> row(row, today),
                parameters.toArray());
        return Page.of(query, items, total);
    }

    private static PlanRow row(Row row, LocalDate today) throws SQLException {
        String step = row.text("step");
        String round = row.text("round");
        LocalDate first = row.day("first_day");
        LocalDate last = row.day("last_day");
        return new PlanRow(
                row.text("reference"),
                row.text("name"),
                row.text("number"),
                PlanKind.valueOf(row.text("kind")),
                row.text("department"),
                step == null ? null : StepKind.valueOf(step),
                round == null ? null : RoundKind.valueOf(round),
                first,
                last,
                round == null ? null : RoundStage.of(row.flag("published"), first, last, today));
    }
}
