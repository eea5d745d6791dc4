package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.statement.AfterDecision;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Keeps the council's decisions, and tells what is missing for the next one. */
@Dependent
class CouncilRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    CouncilDecision add(CouncilDecision decision) {
        entities.persist(decision);
        entities.flush();
        return decision;
    }

    /** @param today the city's day */
    ReadyForCouncil ready(long plan, LocalDate today) {
        entities.flush();
        long unsplit = number(
                "select count(*) as n from participation.statement s where s.plan_id = ? and s.state = 'RECEIVED' and not "
                        + AfterDecision.CONDITION,
                plan);
        long open = number(
                "select count(*) as n" + WeighingRegister.FROM + "where p.id = ? and w.decision_id is null"
                        + " and w.approval_state is distinct from 'APPROVED'",
                plan);
        long ready = number(
                "select count(*) as n" + WeighingRegister.FROM
                        + "where p.id = ? and w.decision_id is null and w.approval_state = 'APPROVED'",
                plan);
        LocalDate runsUntil = sql.first(
                        "select max(last_day) as day from participation.plan_round where plan_id = ? and kind <> 'EARLY'"
                                + " and published_at is not null and last_day >= ? having max(last_day) is not null",
                        row -> row.day("day"),
                        plan,
                        today)
                .orElse(null);
        return new ReadyForCouncil(unsplit, open, ready, runsUntil);
    }

    /** Each statement whose points are all decided on, with those that are weighed with it. */
    void advanceStatements(long plan) {
        entities.flush();
        sql.update(
                "update participation.statement set state = 'DECIDED', version = version + 1"
                        + " where plan_id = ? and state in ('IN_WORK', 'GROUPED')",
                plan);
    }

    List<DecisionRow> decisions(long plan) {
        return sql.list(
                """
                select c.id, c.number, c.decided_on, c.paper, c.remark, c.recorded_at, v.name,
                       (select count(*) from participation.weighing w where w.decision_id = c.id) as points,
                       (select count(*) from participation.weighing w where w.decision_id = c.id and w.changed_by_council) as changed
                from participation.council_decision c left join platform.v_person v on v.id = c.recorded_by
                where c.plan_id = ? order by c.decided_on desc, c.id desc""",
                row -> new DecisionRow(
                        row.number("id"),
                        new DecisionData(
                                row.text("number"), row.day("decided_on"), row.text("paper"), row.text("remark")),
                        row.number("points"),
                        row.number("changed"),
                        row.text("name"),
                        row.instant("recorded_at")),
                plan);
    }

    long number(String statement, Object... parameters) {
        return sql.first(statement, row -> row.number("n"), parameters).orElse(0L);
    }
}
