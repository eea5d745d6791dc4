package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.plan.PlanDecisions;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The step «weighing» of the plan's way, taken by the council's first decision; a later one, after a repetition, adds to it. */
@Dependent
class DecisionStep {

    @Inject
    private PlanDecisions plans;

    void taken(PlanFrame plan, DecisionData data, Capacity by) {
        if (!plan.decided()) {
            plans.weighed(plan.reference(), data.decidedOn(), data.paper(), by);
        }
    }
}
