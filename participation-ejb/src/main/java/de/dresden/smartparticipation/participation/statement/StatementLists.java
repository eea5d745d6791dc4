package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads statements for the pages: two statements a list, whatever the filter. */
@Dependent
class StatementLists {

    /** The period of a statement {@code s}: its round {@code r}, and an agency's hearing {@code h}. */
    static final String PERIOD = """
            join participation.plan_round r on r.id = s.round_id
            left join participation.hearing h on h.round_id = s.round_id and h.agency_id = s.agency_id
            """;

    /** Last day in time: an agency's own one, else that of the agencies of the round; for citizens the public one. */
    static final String LAST_DAY =
            "coalesce(case when s.agency_id is not null then coalesce(h.due, r.agencies_last_day) end, r.last_day)";

    /** B001, B002 … for citizens, T001 … for agencies, by the order in which the plan's statements were stored. */
    static final String PSEUDONYM = """
            (case when s.agency_id is null then 'B' else 'T' end) || lpad((select count(*) from participation.statement o
             where o.plan_id = s.plan_id and (o.agency_id is null) = (s.agency_id is null)
               and (length(o.reference), o.reference) <= (length(s.reference), s.reference))::text, 3, '0')""";

    private static final String FROM = " from participation.statement s join participation.plan p on p.id = s.plan_id "
            + PERIOD + " left join participation.statement_group g on g.id = s.group_id ";

    private static final String WHERE = " where " + StatementSight.CONDITION + """
               and (? = '' or p.reference = ?)
               and (? = '' or position(lower(?) in lower(s.text || ' ' || s.reference)) > 0
                    or (p.department_id = any (?::bigint[]) and position(lower(?) in lower(coalesce(s.sender_name, ''))) > 0))
               and (? or s.state = any(?::text[]))
               and (? or s.channel = any(?::text[]))
               and (?::boolean is null or (s.agency_id is not null) = ?::boolean)
               and (not ? or (s.received_at at time zone 'Europe/Berlin')::date >\s""" + LAST_DAY + """
            ) and (? or exists (select from participation.statement_point f where f.statement_id = s.id
                    and f.department_id = any(?::bigint[])))
              and (?::bigint is null or s.group_id = ?::bigint)
            """;

    private static final String COLUMNS = "select s.id, s.reference, " + PSEUDONYM
            + " as pseudonym, p.reference as plan,"
            + " p.name as plan_name, p.department_id, s.sender_name, s.agency_id, left(s.text, 200) as beginning, s.channel,"
            + " s.received_at, r.first_day, " + LAST_DAY + " as last_day, s.state, g.name as group_name, s.doubt,"
            + " (select count(*) from participation.statement_point n where n.statement_id = s.id) as points";

    private static final Map<String, String> SORTS = Map.of(
            "received", "s.received_at",
            "reference", "s.reference",
            "state", "s.state",
            "sender", "lower(s.sender_name)",
            "points", "points");

    @Inject
    private Sql sql;

    StatementLists() {}

    /** For tests outside the container. */
    StatementLists(Sql sql) {
        this.sql = sql;
    }

    Page<StatementRow> page(StatementFilter filter, StatementSight sight, PageQuery query) {
        List<Object> parameters = parameters(filter, sight);
        long total = sql.first(
                        "select count(*) as total" + FROM + WHERE, row -> row.number("total"), parameters.toArray())
                .orElse(0L);
        String sort = SORTS.getOrDefault(query.sort() == null ? "" : query.sort(), "s.received_at");
        boolean descending = query.sort() == null || query.descending();
        parameters.add(query.size());
        parameters.add(query.offset());
        List<StatementRow> rows = sql.list(
                COLUMNS + FROM + WHERE + " order by " + sort + (descending ? " desc" : "")
                        + " nulls last, s.id desc limit ? offset ?",
                row -> row(row, sight),
                parameters.toArray());
        return Page.of(query, rows, total);
    }

    /** Whether it may be seen. @throws NotFound where it may not, or is not there */
    void ensureSeen(String reference, StatementSight sight) {
        List<Object> parameters = new ArrayList<>(sight.parameters());
        parameters.add(reference);
        sql.first(
                        "select s.id from participation.statement s join participation.plan p on p.id = s.plan_id where "
                                + StatementSight.CONDITION + " and s.reference = ?",
                        row -> row.number("id"),
                        parameters.toArray())
                .orElseThrow(() -> new NotFound(reference));
    }

    StatementRow row(String reference, StatementSight sight) {
        return sql.first(COLUMNS + FROM + " where s.reference = ?", row -> row(row, sight), reference)
                .orElseThrow(() -> new NotFound(reference));
    }

    List<PointRow> points(String reference) {
        return sql.list(
                """
                select k.id, k.number, k.starts::bigint as starts, k.ends::bigint as ends, k.text, k.topic, k.department_id, d.name as department
                from participation.statement_point k join participation.statement s on s.id = k.statement_id
                join platform.v_department d on d.id = k.department_id where s.reference = ? order by k.number""",
                row -> new PointRow(
                        row.number("id"),
                        (int) row.number("number"),
                        whole(row.id("starts")),
                        whole(row.id("ends")),
                        row.text("text"),
                        row.text("topic"),
                        row.number("department_id"),
                        row.text("department")),
                reference);
    }

    /** Topics that points of the plan have had, by name. */
    List<String> topics(String plan) {
        return sql.list("""
                select distinct k.topic from participation.statement_point k
                join participation.statement s on s.id = k.statement_id join participation.plan p on p.id = s.plan_id
                where p.reference = ? order by k.topic""", row -> row.text("topic"), plan);
    }

    private static Integer whole(Long number) {
        return number == null ? null : number.intValue();
    }

    static StatementRow row(Row row, StatementSight sight) throws SQLException {
        boolean agency = row.id("agency_id") != null;
        boolean named = agency || sight.hosts().contains(row.number("department_id"));
        return new StatementRow(
                row.text("reference"),
                row.text("pseudonym"),
                row.text("plan"),
                row.text("plan_name"),
                named ? row.text("sender_name") : null,
                agency,
                row.text("beginning"),
                StatementChannel.valueOf(row.text("channel")),
                row.instant("received_at"),
                row.day("first_day"),
                row.day("last_day"),
                StatementState.valueOf(row.text("state")),
                row.text("group_name"),
                row.number("points"),
                row.text("doubt"));
    }

    private static List<Object> parameters(StatementFilter filter, StatementSight sight) {
        String plan = filter.plan() == null ? "" : filter.plan().strip();
        String text = filter.text() == null ? "" : filter.text().strip();
        List<Object> parameters = new ArrayList<>(sight.parameters());
        parameters.addAll(List.of(plan, plan, text, text, sight.hosts(), text));
        parameters.addAll(List.of(
                filter.states().isEmpty(),
                filter.states().stream().map(Enum::name).toList()));
        parameters.addAll(List.of(
                filter.channels().isEmpty(),
                filter.channels().stream().map(Enum::name).toList()));
        parameters.add(filter.agencies());
        parameters.add(filter.agencies());
        parameters.addAll(List.of(filter.late(), filter.departments().isEmpty(), filter.departments()));
        parameters.add(filter.group());
        parameters.add(filter.group());
        return parameters;
    }
}
