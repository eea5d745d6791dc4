package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The step «weighing» of the plan's way, taken by the council's first decision. */
@Dependent
class DecisionStep {

    @Inject
    private Sql sql;

    void taken(PlanFrame plan, DecisionData data, Capacity by) {
        sql.update("""
                insert into participation.plan_step (id, plan_id, kind, done_on, paper, version)
                values (nextval('participation.plan_step_id'), ?, 'WEIGHING', ?, ?, 1) on conflict do nothing""", plan.id(), data.decidedOn(), data.paper());
    }
}
