package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of proofs: two statements, whatever the filter. */
@Dependent
class ProofLists {

    /** Months before its day from which on a proof is soon due. */
    private static final int SOON = 2;

    private static final Map<String, String> SORTS = Map.of(
            "project", "project",
            "title", "lower(title)",
            "state", "array_position(array['AWAITED','IN_CHECK','QUERIED','CHECKED','ACCEPTED'], state)",
            "due", "due_on",
            "granted", "grant_cents",
            "reclaim", "reclaim_cents");

    private static final String FROM = """
             from (select j.reference as project, j.title, d.name as department, p.state, p.due_on,
                 case when p.state <> 'AWAITED' then null when p.due_on < ? then 'OVERDUE' when p.due_on <= ? then 'SOON' else 'LATER' end as due,
                 p.recipient_name, p.grant_cents, p.paid_cents, p.to_pay_cents, p.reclaim_cents,
                 (select r.reference from projects.reclaim r where r.proof_id = p.id and r.state <> 'DROPPED') as reclaimed
               from projects.proof p join projects.project j on j.id = p.project_id
               join platform.v_department d on d.id = j.department_id
               where ? or j.department_id = any(?::bigint[])) x
             where (? = '' or position(lower(?) in lower(title || ' ' || project || ' ' || coalesce(recipient_name, ''))) > 0)
               and (? or state = any(?::text[])) and (? or due = any(?::text[]))
            """;

    private final Sql sql;

    @Inject
    ProofLists(Sql sql) {
        this.sql = sql;
    }

    /** By default what is due first comes first. */
    Page<ProofRow> page(ProofFilter filter, ProofSight sight, LocalDate today, PageQuery query) {
        List<Object> parameters = new ArrayList<>(List.of(
                today,
                today.plusMonths(SOON),
                sight.all(),
                sight.departments(),
                filter.text(),
                filter.text(),
                filter.states().isEmpty(),
                filter.states().stream().map(Enum::name).toList(),
                filter.due().isEmpty(),
                filter.due().stream().map(Enum::name).toList()));
        long total = sql.first("select count(*) as total" + FROM, row -> row.number("total"), parameters.toArray())
                .orElse(0L);
        parameters.add(query.size());
        parameters.add(query.offset());
        String sort = SORTS.get(query.sort() == null ? "" : query.sort());
        String order = sort == null
                ? "state = 'ACCEPTED', due_on, project"
                : sort + (query.descending() ? " desc" : "") + " nulls last, project";
        List<ProofRow> rows = sql.list(
                "select *" + FROM + " order by " + order + " limit ? offset ?",
                ProofLists::row,
                parameters.toArray());
        return Page.of(query, rows, total);
    }

    private static ProofRow row(Row row) throws SQLException {
        String due = row.text("due");
        return new ProofRow(
                row.text("project"),
                row.text("title"),
                row.text("department"),
                ProofState.valueOf(row.text("state")),
                row.day("due_on"),
                due == null ? null : ProofDue.valueOf(due),
                row.text("recipient_name"),
                row.number("grant_cents"),
                row.number("paid_cents"),
                row.id("to_pay_cents"),
                row.id("reclaim_cents"),
                row.text("reclaimed"));
    }
}
