package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Opens a plan for whoever may change it. */
@Dependent
class ManagedPlans {

    /** An opened plan and in whose name it is changed. */
    record Managed(Plan plan, Capacity by) {

        RoundPeriods periods(LocalHolidays holidays, LocalDate around) {
            return new RoundPeriods(
                    holidays.engine(around), plan.edition(), plan.data().procedure());
        }
    }

    @Inject
    private PlanRegister register;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * @throws NotFound where there is none
     * @throws de.dresden.smartparticipation.platform.fault.NotAllowed where the person manages other departments only
     */
    Managed open(String reference) {
        Plan plan = register.find(reference);
        return new Managed(plan, requireManager(plan.department()));
    }

    /** Opens it for a change of what was seen as this version. */
    Managed open(String reference, long seenVersion) {
        Managed managed = open(reference);
        register.touch(managed.plan(), seenVersion);
        return managed;
    }

    Capacity requireManager(long department) {
        return actor.get().require(Role.CONSULTATION_MANAGER, department);
    }

    /** The city's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
