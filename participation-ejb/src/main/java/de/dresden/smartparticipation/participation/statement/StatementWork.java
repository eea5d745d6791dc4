package de.dresden.smartparticipation.participation.statement;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Splits statements into points and rules on late ones: the clerks of the plan's department. */
@Boundary
@Stateless
public class StatementWork {

    @Inject
    private StatementRegister register;

    @Inject
    private StatementLists lists;

    @Inject
    private PointTasks pointTasks;

    @Inject
    private StatementTasks tasks;

    @Inject
    private PlanDirectory plans;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    private record Opened(Statement statement, PlanFrame plan, Capacity by) {}

    /**
     * Cuts a point out. A passage that stands word for word in the text is marked there.
     *
     * @throws Conflict where somebody changed the statement or its points since this version
     * @throws Refused with everything that is missing, or where its state does not allow it
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public void addPoint(String reference, long version, PointData point) {
        Opened opened = open(reference, version);
        register.ensureWeighable(opened.statement());
        StatementChanged added = opened.statement().addPoint(point, opened.by());
        register.flush();
        happenings.record(added.also(tasks.of(opened.plan())).also(pointTasks.of(reference, opened.plan())));
    }

    /** @throws Conflict where somebody changed the statement or its points since this version */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public void changePoint(String reference, long version, long point, PointData data) {
        Opened opened = open(reference, version);
        if (register.weighed(point)) {
            throw new Refused(Reason.of("participation.statement.point-in-weighing"));
        }
        StatementChanged changed = opened.statement().changePoint(point, data, opened.by());
        register.flush();
        happenings.record(changed.also(pointTasks.of(reference, opened.plan())));
    }

    /** @throws Refused where its weighing has begun */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public void removePoint(String reference, long version, long point) {
        Opened opened = open(reference, version);
        StatementChanged removed = opened.statement().removePoint(point, register.weighed(point), opened.by());
        register.flush();
        happenings.record(removed.also(tasks.of(opened.plan())).also(PointTasks.closed(point)));
    }

    /**
     * Rules on a late statement ({@link Rule#LATE_STATEMENTS}).
     *
     * @throws Refused with what the law has against it, and once the council has decided on the weighing
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public void rule(String reference, long version, LateDecision decision) {
        Opened opened = open(reference, version);
        Statement statement = opened.statement();
        if (opened.plan().decided()) {
            throw new Refused(Reason.of("participation.statement.ruling-after-decision", reference));
        }
        Timing timing = Timing.of(statement.receivedAt(), register.lastDay(statement));
        StatementChanged ruled = statement.rule(
                decision, timing, opened.plan().cites(Rule.LATE_STATEMENTS), opened.by(), clock.instant());
        happenings.record(ruled.also(tasks.of(opened.plan())));
    }

    /** @throws NotFound where the person may not know of it */
    private Opened open(String reference, long version) {
        lists.ensureSeen(reference, StatementSight.of(actor.get()));
        PlanFrame plan = plans.of(register.find(reference).plan());
        Capacity by = StatementSight.worker(actor.get(), plan);
        return new Opened(register.find(reference, version), plan, by);
    }
}
