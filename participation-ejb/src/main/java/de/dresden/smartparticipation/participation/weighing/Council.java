package de.dresden.smartparticipation.participation.weighing;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.participation.statement.NoticeTask;
import de.dresden.smartparticipation.participation.statement.StatementSight;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The weighing of a plan as a whole, and the council's decision on it. */
@Boundary
@Stateless
public class Council {

    @Inject
    private CouncilRegister register;

    @Inject
    private WeighingRegister weighings;

    @Inject
    private WeighingViews views;

    @Inject
    private NoticeRegister notices;

    @Inject
    private DecisionStep step;

    @Inject
    private PlanDirectory plans;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** @throws NotFound where there is no such plan, or the person may not see its weighing as a whole */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public PlanWeighing of(String plan) {
        PlanFrame frame = plans.of(plan);
        StatementSight sight = StatementSight.of(actor.get());
        if (!sight.overviews(frame)) {
            throw new NotFound(plan);
        }
        boolean manager = actor.get().is(Role.CONSULTATION_MANAGER, frame.department());
        return new PlanWeighing(
                frame,
                views.ofPlan(frame.id()),
                register.ready(frame.id(), today()),
                register.decisions(frame.id()),
                notices.waiting(frame.id()),
                notices.letters(frame.id()),
                manager,
                manager);
    }

    /**
     * Records the council's decision on all points that are ready: as proposed, but for the changes.
     *
     * @param changes points on which the council decides otherwise, each with its result and wording
     * @throws Refused with everything that is missing: a point without an approved proposal, a statement that nobody has
     *     examined, number, day or paper
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void decide(String plan, DecisionData data, List<CouncilChange> changes) {
        PlanFrame frame = plans.of(plan);
        Capacity by = actor.get().require(Role.CONSULTATION_MANAGER, frame.department());
        List<Reason> problems = new ArrayList<>(data.problems(today()));
        problems.addAll(register.ready(frame.id(), today()).missing());
        changes.stream()
                .filter(change -> change.result() == null
                        || change.text().isEmpty()
                        || change.text().length() > WeighingDraft.LONGEST)
                .forEach(change -> problems.add(Reason.of("participation.weighing.change-incomplete")));
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        List<Weighing> undecided = weighings.undecided(frame.id());
        Map<Long, CouncilChange> byPoint = new HashMap<>();
        changes.forEach(change -> byPoint.put(change.point(), change));
        CouncilDecision decision = register.add(new CouncilDecision(frame.id(), data, by, clock.instant()));
        for (Weighing weighing : undecided) {
            CouncilChange change = byPoint.remove(weighing.point());
            if (change == null) {
                weighing.decide(decision.id());
            } else {
                weighing.decide(decision.id(), change.result(), change.text());
            }
        }
        if (!byPoint.isEmpty()) {
            throw new Refused(Reason.of("participation.weighing.change-elsewhere"));
        }
        register.advanceStatements(frame.id());
        step.taken(frame, data, by);
        happenings.record(CouncilChanged.of(
                        frame, "weighing-decided", told(data, undecided.size(), changes.size()), by.actingFor())
                .with(List.of(NoticeTask.open(frame)), List.of()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    private static Map<String, Object> told(DecisionData data, int points, int changed) {
        Map<String, Object> told = new TreeMap<>();
        told.put("number", data.number());
        told.put("decidedOn", data.decidedOn().toString());
        told.put("paper", data.paper());
        told.put("points", points);
        told.put("changed", changed);
        told.put("remark", data.remark());
        return told;
    }
}
