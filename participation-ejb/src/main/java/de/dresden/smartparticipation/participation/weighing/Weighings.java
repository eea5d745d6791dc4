package de.dresden.smartparticipation.participation.weighing;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.statement.StatementSight;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Points are assessed and weighed here, with four eyes. */
@Boundary
@Stateless
public class Weighings {

    private static final String APPROVE = "weighing.approve";

    @Inject
    private WeighingRegister register;

    @Inject
    private WeighingViews views;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The weighing of a point. @throws NotFound where there is none, or none that the person may see */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public PointSheet of(long point) {
        return views.sheet(register.point(point, StatementSight.of(actor.get())), actor.get());
    }

    /** All points of one statement. @throws NotFound where the person may see none of it */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public List<WeighingRow> ofStatement(String statement) {
        return views.ofStatement(statement, StatementSight.of(actor.get()));
    }

    /**
     * Writes the draft.
     *
     * @param version that was read; null where nothing was written yet
     * @throws Conflict where somebody else wrote meanwhile
     */
    @RolesAllowed(EVALUATOR)
    public void write(long point, Long version, WeighingDraft draft) {
        PointHead head = register.point(point, StatementSight.of(actor.get()));
        Capacity by = evaluator(head);
        Weighing weighing = opened(head, version);
        Map<String, Object> before = weighing.values();
        weighing.write(draft, by);
        record(head, weighing, "written", before, by, new TaskChange.CloseAll(head.subject()));
    }

    /** Writes and proposes, in one step. @throws Refused with everything that is missing */
    @RolesAllowed(EVALUATOR)
    public void propose(long point, Long version, WeighingDraft draft) {
        PointHead head = register.point(point, StatementSight.of(actor.get()));
        Capacity by = evaluator(head);
        Weighing weighing = opened(head, version);
        Map<String, Object> before = weighing.values();
        weighing.write(draft, by);
        weighing.propose(by, clock.instant());
        record(
                head,
                weighing,
                "proposed",
                before,
                by,
                new TaskChange.CloseAll(head.subject()),
                WeighingChanged.open(APPROVE, head));
    }

    /** Takes a proposal back before it is approved. */
    @RolesAllowed(EVALUATOR)
    public void withdraw(long point, long version) {
        PointHead head = register.point(point, StatementSight.of(actor.get()));
        Capacity by = evaluator(head);
        Weighing weighing = register.get(point).seenAs(version);
        Map<String, Object> before = weighing.values();
        weighing.withdraw(by);
        record(head, weighing, "withdrawn", before, by, new TaskChange.CloseAll(head.subject()));
    }

    /** Approves exactly what was proposed. @throws Refused where the person wrote or proposed it */
    @RolesAllowed(EVALUATOR)
    public void approve(long point, long version) {
        PointHead head = register.point(point, StatementSight.of(actor.get()));
        Capacity by = evaluator(head);
        Weighing weighing = register.get(point).seenAs(version);
        Map<String, Object> before = weighing.values();
        weighing.approve(by, clock.instant());
        record(head, weighing, "approved", before, by, new TaskChange.CloseAll(head.subject()));
    }

    /** Returns it to be reworked. @param remark what has to be changed, must not be blank */
    @RolesAllowed(EVALUATOR)
    public void giveBack(long point, long version, String remark) {
        PointHead head = register.point(point, StatementSight.of(actor.get()));
        Capacity by = evaluator(head);
        Weighing weighing = register.get(point).seenAs(version);
        Map<String, Object> before = weighing.values();
        weighing.giveBack(by, clock.instant(), remark);
        happenings.record(changed(head, weighing, "returned", before, by, new TaskChange.CloseAll(head.subject()))
                .because(remark.strip()));
    }

    private Weighing opened(PointHead head, Long version) {
        if (version == null) {
            if (register.find(head.id()).isPresent()) {
                throw Conflict.changedMeanwhile(head.subject());
            }
            return register.add(begun(head));
        }
        return register.get(head.id()).seenAs(version);
    }

    /** The database asks from the first moment who entered it. */
    private Weighing begun(PointHead head) {
        Weighing weighing = new Weighing(head.id(), head.department());
        weighing.write(new WeighingDraft(null, null, null), evaluator(head));
        return weighing;
    }

    private void record(
            PointHead head,
            Weighing weighing,
            String verb,
            Map<String, Object> before,
            Capacity by,
            TaskChange... tasks) {
        happenings.record(changed(head, weighing, verb, before, by, tasks));
    }

    private static WeighingChanged changed(
            PointHead head,
            Weighing weighing,
            String verb,
            Map<String, Object> before,
            Capacity by,
            TaskChange... tasks) {
        return new WeighingChanged(
                head.subject(), "weighing." + verb, before, weighing.values(), by.actingFor(), List.of(tasks));
    }

    /** @throws NotAllowed for whoever evaluates neither for the point's nor for the plan's department */
    private Capacity evaluator(PointHead head) {
        Actor current = actor.get();
        return current.is(Role.EVALUATOR, head.department())
                ? current.capacity(Role.EVALUATOR, head.department())
                : current.require(Role.EVALUATOR, head.planDepartment());
    }
}
