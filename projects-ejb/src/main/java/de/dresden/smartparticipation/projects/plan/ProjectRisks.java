package de.dresden.smartparticipation.projects.plan;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What may go wrong in a project. Project managers of its department keep the list; whoever looks after a risk says how it stands and
 * when it is over.
 */
@Boundary
@Stateless
public class ProjectRisks {

    @Inject
    private PlanDesk desk;

    @Inject
    private RiskDesk risks;

    @Inject
    private RiskRegister register;

    @Inject
    private Responsible responsible;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    /** The risks of a project, open ones first, the gravest first. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public RiskSheet sheet(String project) {
        ProjectFrame known = desk.known(project);
        boolean manages = desk.plans(known);
        List<RiskRow> rows = register.of(known.id()).stream()
                .map(risk -> mine(risk, manages))
                .toList();
        return new RiskSheet(known, rows, desk.today(), manages);
    }

    /** What happened to a risk, the latest first. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public List<HistoryEvent> history(String project, int number) {
        ProjectFrame known = desk.known(project);
        return history.of(RiskDesk.subject(known, register.get(known.id(), number)));
    }

    /** @return its number within the project */
    @RolesAllowed(PROJECT_MANAGER)
    public int add(String project, RiskData given) {
        ProjectFrame managed = desk.managed(project);
        RiskData data = AcceptableRisk.of(given);
        responsible.person(data.owner(), null);
        int number = register.add(managed.id(), data, desk.now());
        if (number > RiskRegister.MOST) {
            throw new Refused(Reason.of("projects.risk.too-many", RiskRegister.MOST));
        }
        risks.tell(managed, number, "risk.added", Map.of(), RiskDesk.told(data), desk.manager(managed));
        return number;
    }

    /** @throws Conflict where it was changed since it was read */
    @RolesAllowed(PROJECT_MANAGER)
    public void change(RiskKey key, RiskData given) {
        ProjectFrame project = desk.managed(key.project());
        RiskRow risk = open(risks.seen(project, key));
        RiskData data = AcceptableRisk.of(given);
        responsible.person(data.owner(), risk.data().owner());
        write(project, risk, data, "risk.changed", "", desk.manager(project));
    }

    /**
     * Says how a risk stands.
     *
     * @param due until when it is looked at again
     * @param remark why it is seen so, 3 to 2,000 characters
     */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER})
    public void assess(RiskKey key, int probability, int effect, LocalDate due, String remark) {
        ProjectFrame project = desk.known(key.project());
        RiskRow risk = open(risks.seen(project, key));
        Capacity by = looksAfter(project, risk);
        RiskData was = risk.data();
        RiskData data = AcceptableRisk.of(
                new RiskData(was.title(), was.detail(), probability, effect, was.measure(), was.owner(), due));
        write(project, risk, data, "risk.assessed", AcceptableRisk.reason(remark), by);
    }

    /** @param reason why it is over, 3 to 2,000 characters */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER})
    public void close(RiskKey key, String reason) {
        ProjectFrame project = desk.known(key.project());
        RiskRow risk = open(risks.seen(project, key));
        Capacity by = looksAfter(project, risk);
        String why = AcceptableRisk.reason(reason);
        RiskDesk.written(register.set(risk, RiskState.CLOSED, why, desk.now()), project, risk);
        risks.tell(project, risk.number(), "risk.closed", Map.of(), Map.of("reason", why), by);
    }

    /** A closed risk is there again. */
    @RolesAllowed(PROJECT_MANAGER)
    public void reopen(RiskKey key) {
        ProjectFrame project = desk.managed(key.project());
        RiskRow risk = risks.seen(project, key);
        if (risk.open()) {
            throw new Refused(Reason.of("projects.risk.is-open", risk.sign()));
        }
        RiskDesk.written(register.set(risk, RiskState.OPEN, null, desk.now()), project, risk);
        risks.tell(project, risk.number(), "risk.reopened", Map.of(), Map.of(), desk.manager(project));
    }

    private void write(ProjectFrame project, RiskRow risk, RiskData data, String action, String remark, Capacity by) {
        RiskDesk.written(register.change(risk, data, desk.now()), project, risk);
        Map<String, Object> after = new TreeMap<>(RiskDesk.told(data));
        if (!remark.isEmpty()) {
            after.put("remark", remark);
        }
        risks.tell(project, risk.number(), action, RiskDesk.told(risk.data()), after, by);
    }

    private static RiskRow open(RiskRow risk) {
        if (!risk.open()) {
            throw new Refused(Reason.of("projects.risk.is-closed", risk.sign()));
        }
        return risk;
    }

    private Capacity looksAfter(ProjectFrame project, RiskRow risk) {
        if (actor.get().is(Role.PROJECT_MANAGER, project.department())) {
            return desk.manager(project);
        }
        if (!risk.data().owner().equals(actor.get().accountId())) {
            throw new NotAllowed();
        }
        return new Capacity(actor.account(), null);
    }

    private RiskRow mine(RiskRow risk, boolean manages) {
        boolean mine = manages || risk.data().owner().equals(actor.get().accountId());
        return new RiskRow(
                risk.id(),
                risk.number(),
                risk.data(),
                risk.ownerName(),
                risk.state(),
                risk.closedReason(),
                risk.changedAt(),
                risk.version(),
                mine);
    }
}
