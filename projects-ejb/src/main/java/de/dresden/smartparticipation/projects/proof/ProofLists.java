package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectSight;
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
             from (select p.reference as project, p.title, d.name as department, r.state, r.due_on,
                 case when r.state <> 'AWAITED' then null when r.due_on < ? then 'OVERDUE' when r.due_on <= ? then 'SOON' else 'LATER' end as due,
                 r.recipient_name, r.grant_cents,
                 r.paid_cents + coalesce(r.to_pay_cents - w.to_pay, 0) as paid_cents, w.to_pay as to_pay_cents, r.reclaim_cents,
                 (select x.reference from projects.reclaim x where x.proof_id = r.id and x.state <> 'DROPPED') as reclaimed
               from projects.proof r join projects.project p on p.id = r.project_id
               join platform.v_department d on d.id = p.department_id
               cross join lateral (select case when r.state = 'ACCEPTED' then""" + " " + RestReading.TO_PAY + """
                    else r.to_pay_cents end as to_pay) w
               where""" + " " + ProjectSight.SEEN + """
               ) x
             where (? = '' or position(lower(?) in lower(title || ' ' || project || ' ' || coalesce(recipient_name, ''))) > 0)
               and (? or state = any(?::text[])) and (? or due = any(?::text[]))
            """;

    @Inject
    private ProjectSight sight;

    @Inject
    private Sql sql;

    /** By default what is due first comes first. */
    Page<ProofRow> page(ProofFilter filter, LocalDate today, PageQuery query) {
        List<Object> parameters = new ArrayList<>(List.of(today, today.plusMonths(SOON)));
        parameters.addAll(sight.parameters());
        parameters.addAll(List.of(
                filter.text(),
                filter.text(),
                filter.states().isEmpty(),
                filter.states().stream().map(Enum::name).toList(),
                filter.due().isEmpty(),
                filter.due().stream().map(Enum::name).toList()));
        long total = sql.first("select count(*) as total " + FROM, row -> row.number("total"), parameters.toArray())
                .orElse(0L);
        parameters.add(query.size());
        parameters.add(query.offset());
        String sort = SORTS.get(query.sort() == null ? "" : query.sort());
        String order = sort == null
                ? "state = 'ACCEPTED', due_on, project"
                : sort + (query.descending() ? " desc" : "") + " nulls last, project";
        List<ProofRow> rows = sql.list(
                "select * " + FROM + " order by " + order + " limit ? offset ?", ProofLists::row, parameters.toArray());
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
