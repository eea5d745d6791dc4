package de.dresden.smartparticipation.participation.plan;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.participation.plan.ManagedPlans.Managed;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.geo.CityBounds;
import de.dresden.smartparticipation.platform.geo.PlanarGeometry;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/**
 * Sets plans up: particulars, area, steps of the way. Needs a consultation manager of the plan's department. A change names the
 * version that was seen and is a conflict where it is not the stored one.
 */
@Boundary
@Stateless
public class PlanSetup {

    @Inject
    private ManagedPlans plans;

    @Inject
    private PlanRegister register;

    @Inject
    private CityBounds bounds;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** Departments in which the person may begin a plan. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public Set<Long> departments() {
        return actor.staff().departments(Role.CONSULTATION_MANAGER);
    }

    /**
     * Begins a plan file.
     *
     * @param begun day on which the procedure was begun; the plan keeps the rules of that day
     * @return its reference
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public String create(PlanData data, LocalDate begun) {
        Capacity by = plans.requireManager(data.department());
        LocalDate today = plans.today();
        Plan plan = new Plan(register.nextReference(today.getYear()), data, begun, by, clock.instant(), today);
        register.add(plan);
        happenings.record(plan.created(by));
        return plan.subject().reference();
    }

    /**
     * Changes the particulars; for another department, the person must manage that one too.
     *
     * @param staysShown whether the documents stay on the internet after the period
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void change(String reference, long version, PlanData data, boolean staysShown) {
        Managed managed = plans.open(reference, version);
        plans.requireManager(data.department());
        happenings.record(managed.plan().change(data, staysShown, plans.today(), managed.by()));
    }

    /** @param geoJson Polygon or MultiPolygon, alone or as a Feature or FeatureCollection, in WGS 84 */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void draw(String reference, long version, String geoJson) {
        Managed managed = plans.open(reference, version);
        String area = PlanarGeometry.of(geoJson);
        bounds.requireNear(area);
        happenings.record(managed.plan().draw(area, plans.today(), managed.by()));
    }

    /** Records a step that was taken; refused with everything that speaks against it. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void take(String reference, long version, StepKind step, StepData data) {
        Managed managed = plans.open(reference, version);
        happenings.record(managed.plan().take(step, data, plans.today(), managed.by()));
    }

    /** Takes the latest step back. @param reason why; needed */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void takeBack(String reference, long version, StepKind step, String reason) {
        Managed managed = plans.open(reference, version);
        happenings.record(managed.plan().takeBack(step, reason, managed.by()));
    }
}
