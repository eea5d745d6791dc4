package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** For the room that weighs statements: tells the plan what the council has decided. Asks for no right. */
@Dependent
public class PlanDecisions {

    @Inject
    private PlanRegister register;

    @Inject
    private ManagedPlans plans;

    @Inject
    private Happenings happenings;

    /**
     * Records the council's decision on the weighing as a step of the plan's way, in the running transaction.
     *
     * @param reference the plan
     * @param day day of the decision
     * @param paper number of the council paper
     * @param by who records it
     * @throws de.dresden.smartparticipation.platform.fault.Refused where a step before is missing, or somebody may still speak
     */
    public void weighed(String reference, LocalDate day, String paper, Capacity by) {
        Plan plan = register.find(reference);
        happenings.record(plan.take(StepKind.WEIGHING, new StepData(day, paper, null), plans.today(), by));
    }
}
