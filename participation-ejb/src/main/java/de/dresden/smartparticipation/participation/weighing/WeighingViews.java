package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.statement.StatementSight;
import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads weighings for the pages. */
@Dependent
class WeighingViews {

    private static final String ROW = "select " + WeighingRegister.POINT + """
            , coalesce(w.approval_state, 'OPEN') as approval, w.decision_id, coalesce(w.decided_result, w.result) as result,
            coalesce(w.decided_text, w.proposal) as proposal,
            case when s.leads then participation.distinct_persons(s.group_id) else 1 end as persons
            """ + WeighingRegister.FROM;

    @Inject
    private WeighingRegister register;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private History history;

    @Inject
    private Sql sql;

    PointSheet sheet(PointHead point, Actor person) {
        Weighing weighing = register.find(point.id()).orElse(null);
        boolean evaluates =
                person.is(Role.EVALUATOR, point.department()) || person.is(Role.EVALUATOR, point.planDepartment());
        WeighingState state = weighing == null ? WeighingState.OPEN : weighing.state();
        boolean open = state != WeighingState.PROPOSED && state != WeighingState.DECIDED;
        return new PointSheet(
                point,
                state,
                weighing == null ? new WeighingDraft(null, null, null) : weighing.draft(),
                weighing == null ? null : weighing.version(),
                evaluates && open,
                weighing == null ? null : approval(point, weighing, person, evaluates),
                weighing == null ? null : weighing.decidedResult(),
                weighing == null ? null : weighing.decidedText(),
                weighing != null && weighing.changedByCouncil(),
                next(point),
                history.of(point.subject()));
    }

    private ApprovalView approval(PointHead point, Weighing weighing, Actor person, boolean evaluates) {
        long department = person.is(Role.EVALUATOR, point.department()) ? point.department() : point.planDepartment();
        Capacity viewer = person.capacity(Role.EVALUATOR, department);
        Optional<Reason> right = evaluates
                ? weighing.notAnAuthor(viewer)
                : Optional.of(Reason.of("participation.weighing.not-your-department"));
        return approvals.of(weighing.approval(), viewer, weighing.draft().frozen(), right);
    }

    private Long next(PointHead point) {
        return sql.first("""
                        select n.id from participation.statement_point n join participation.statement_point k
                        on k.statement_id = n.statement_id and n.number = k.number + 1 where k.id = ?""", row -> row.number("id"), point.id()).orElse(null);
    }

    List<WeighingRow> ofStatement(String statement, StatementSight sight) {
        List<Object> parameters = new ArrayList<>(sight.parameters());
        parameters.add(statement);
        sql.first(
                        "select s.id from participation.statement s join participation.plan p on p.id = s.plan_id where "
                                + StatementSight.CONDITION + " and s.reference = ?",
                        row -> row.number("id"),
                        parameters.toArray())
                .orElseThrow(() -> new NotFound(statement));
        return sql.list(ROW + "where s.reference = ? order by k.number", WeighingViews::row, statement);
    }

    /** All points of a plan: agencies first, each in the order in which they came. */
    List<WeighingRow> ofPlan(long plan) {
        return sql.list(
                ROW + "where p.id = ? order by s.agency_id is null, s.reference, k.number", WeighingViews::row, plan);
    }

    /** Decisions on the points of a statement, or of the one that leads its group, in their order. */
    List<WeighingRow> decided(long statement) {
        return sql.list(ROW + """
                where w.decision_id is not null and (s.id = ? or s.leads and s.group_id =
                    (select own.group_id from participation.statement own where own.id = ?)) order by k.number""", WeighingViews::row, statement, statement);
    }

    private static WeighingRow row(Row row) throws SQLException {
        String approval = row.text("approval");
        WeighingState state = row.id("decision_id") != null
                ? WeighingState.DECIDED
                : "NONE".equals(approval) ? WeighingState.DRAFT : WeighingState.valueOf(approval);
        return new WeighingRow(
                WeighingRegister.head(row),
                state,
                row.text("result") == null ? null : WeighingResult.valueOf(row.text("result")),
                row.text("proposal"),
                row.number("persons"));
    }
}
